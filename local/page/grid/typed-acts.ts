// Mutations of cells as acts: what was typed, pasted, filled, dragged or dressed.

import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData, Nullable } from '@univerjs/presets';
import type { StylePatch } from '../../grid/cell.ts';
import type { Change } from '../../grid/change.ts';
import type { Act } from '../../server/wire.ts';
import { typedText } from './cells.ts';
import { toPatch } from './styles.ts';
import type { Watching } from './watch-acts.ts';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Params = {
  cellValue?: Matrix;
  from?: { subUnitId: string; value: Matrix };
  to?: { subUnitId: string; value: Matrix };
  ranges?: readonly IRange[];
  values?: Record<string, { ranges: readonly IRange[] }>;
  refMap?: Record<string, { pattern: string }>;
};
type Spot<T> = { row: number; column: number; value: T };

/** The acts of a mutation of cells; null: it is another kind of mutation. */
export function typedActs(
  mutation: string,
  sheetId: number,
  params: Params,
  watching: Watching,
): Act[] | null {
  if (mutation === 'set-range-values') return cellActs(sheetId, params.cellValue ?? {}, watching);
  if (mutation === 'set.numfmt' || mutation === 'remove.numfmt') return formatActs(sheetId, params, watching);
  if (mutation !== 'move-range' || !params.from || !params.to) return null;
  return [
    ...cellActs(Number(params.from.subUnitId), params.from.value, watching),
    ...cellActs(Number(params.to.subUnitId), params.to.value, watching),
  ];
}

/** A number format chosen by the person. One that the grid puts on while a date is typed is the workspace's to decide. */
function formatActs(
  sheetId: number,
  { ranges, values = {}, refMap = {} }: Params,
  watching: Watching,
): Act[] {
  if (watching.isTyping()) return [];
  const chosen = ranges
    ? [{ ranges, pattern: null }]
    : Object.entries(values).map(([id, { ranges: at }]) => ({
        ranges: at,
        pattern: refMap[id]?.pattern ?? null,
      }));
  return chosen.flatMap(({ ranges: at, pattern }) =>
    at.map(({ startRow, startColumn, endRow, endColumn }): Act => {
      const block = {
        row: startRow + 1,
        column: startColumn + 1,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
      return {
        do: 'change',
        change: { kind: 'patchStyle', sheetId, ...block, style: { numberFormat: pattern } },
      };
    }),
  );
}

function cellActs(sheetId: number, matrix: Matrix, watching: Watching): Act[] {
  const texts: Spot<string>[] = [];
  const styles: Spot<StylePatch>[] = [];
  for (const [r, line] of Object.entries(matrix)) {
    for (const [c, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
      const spot = { row: Number(r), column: Number(c) };
      const style = typeof cell?.s === 'object' ? (cell.s as IStyleData | null) : null;
      if (cell === null || cell === undefined || hasContent(cell)) {
        const shown = typedText(cell, style ?? styleAt(watching, sheetId, spot));
        // A cell emptied the moment after it was typed is emptied, whatever was typed.
        const typed = shown === '' ? undefined : watching.typedAt(sheetId, spot.row, spot.column);
        texts.push({ ...spot, value: typed ?? shown });
      } else {
        const patch = style === null ? null : toPatch(style);
        if (patch !== null) styles.push({ ...spot, value: patch });
      }
    }
  }
  return [
    ...blocksOf(texts, () => '').map(
      ({ row, column, values }): Act => ({ do: 'type', sheetId, row: row + 1, column: column + 1, values }),
    ),
    ...blocksOf(styles, JSON.stringify).map(({ row, column, values }): Act => {
      const style = values[0]?.[0] ?? {};
      const block = {
        row: row + 1,
        column: column + 1,
        rows: values.length,
        columns: values[0]?.length ?? 0,
      };
      return { do: 'change', change: { kind: 'patchStyle', sheetId, ...block, style } satisfies Change };
    }),
  ];
}

const hasContent = (cell: ICellData) => 'v' in cell || 'f' in cell || 'p' in cell;

function styleAt(watching: Watching, sheetId: number, { row, column }: { row: number; column: number }) {
  const cell = watching.view.sheet(sheetId)?.getCellRaw(row, column);
  return watching.view.workbook.getStyles().getStyleByCell(cell);
}

type Filled<T> = { row: number; column: number; values: T[][] };

/** Gathers single cells into full rectangles: runs along rows first, then equal runs one below the other. */
function blocksOf<T>(spots: readonly Spot<T>[], kindOf: (value: T) => string): Filled<T>[] {
  const runs: (Filled<T> & { kind: string })[] = [];
  const sorted = [...spots].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value } of sorted) {
    const last = runs.at(-1);
    const kind = kindOf(value);
    const line = last?.values[0];
    if (last && line && last.row === row && last.column + line.length === column && last.kind === kind)
      line.push(value);
    else runs.push({ row, column, values: [[value]], kind });
  }
  const blocks: typeof runs = [];
  for (const run of runs) {
    const above = blocks.find(
      ({ row, column, values, kind }) =>
        row + values.length === run.row &&
        column === run.column &&
        kind === run.kind &&
        values[0]?.length === run.values[0]?.length,
    );
    if (above) above.values.push(...run.values);
    else blocks.push(run);
  }
  return blocks;
}
