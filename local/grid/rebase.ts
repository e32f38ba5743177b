// Keeps what a person can undo true while others insert, delete, move and sort: the same cells, wherever they went.

import type { Change } from './change.ts';
import { type Dimension, shiftLine } from './line-shift.ts';

/** Where each line of a tab went by one structural change; null is deleted. */
type LineMap = {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly to: (line: number) => number | null;
};

/** The maps of a change, in order; none when it moves no line. */
export function lineMapsOf(change: Change): LineMap[] {
  switch (change.kind) {
    case 'insertRows':
    case 'insertColumns':
    case 'deleteRows':
    case 'deleteColumns': {
      const { at, count, sheetId, kind } = change;
      const shift = { do: kind.startsWith('insert') ? 'insert' : 'delete', at, count } as const;
      return [{ sheetId, dimension: dimensionOf(kind), to: (line) => shiftLine(line, shift) }];
    }
    case 'moveRows':
    case 'moveColumns': {
      const { at, count, to, sheetId, kind } = change;
      return [
        {
          sheetId,
          dimension: dimensionOf(kind),
          to: (line) => shiftLine(line, { do: 'move', at, count, to }),
        },
      ];
    }
    case 'reorderRows': {
      const { row, order, sheetId } = change;
      const places = new Map(order.map((from, i) => [row + from, row + i]));
      return [{ sheetId, dimension: 'rows', to: (line) => places.get(line) ?? line }];
    }
    case 'group':
      return change.changes.flatMap(lineMapsOf);
    default:
      return [];
  }
}

/** The change aimed at where its cells are now; null when they are gone or no longer together. */
export function rebase(change: Change, map: LineMap): Change | null {
  if (change.kind === 'group') {
    const changes = change.changes.map((each) => rebase(each, map)).filter((each) => each !== null);
    return changes.length === 0 ? null : { kind: 'group', changes };
  }
  if (!('sheetId' in change) || change.sheetId !== map.sheetId) return change;
  switch (change.kind) {
    case 'setCells':
      return map.dimension === 'rows' ? rebaseRows(change, map) : rebaseColumns(change, map);
    case 'clearCells':
    case 'patchStyle':
    case 'setStyles':
    case 'setValidations': {
      const along = map.dimension === 'rows' ? 'row' : 'column';
      const from = together(change[along], map.dimension === 'rows' ? change.rows : change.columns, map);
      return from === null ? null : { ...change, [along]: from };
    }
    case 'setNotes':
    case 'reorderRows': {
      if (map.dimension === 'columns') return change;
      const count = change.kind === 'setNotes' ? change.notes.length : change.order.length;
      const row = together(change.row, count, map);
      return row === null ? null : { ...change, row };
    }
    case 'insertRows':
    case 'insertColumns':
    case 'deleteRows':
    case 'deleteColumns': {
      if (dimensionOf(change.kind) !== map.dimension) return change;
      const at = change.kind.startsWith('delete')
        ? together(change.at, change.count, map)
        : map.to(change.at);
      return at === null ? null : { ...change, at };
    }
    default:
      return change;
  }
}

function rebaseRows(change: Extract<Change, { kind: 'setCells' }>, map: LineMap): Change | null {
  const row = together(change.row, change.values.length, map);
  if (row !== null) return { ...change, row };
  const changes = change.values.flatMap((line, i): Change[] => {
    const to = map.to(change.row + i);
    return to === null ? [] : [{ ...change, row: to, values: [line] }];
  });
  return changes.length === 0 ? null : { kind: 'group', changes };
}

function rebaseColumns(change: Extract<Change, { kind: 'setCells' }>, map: LineMap): Change | null {
  const width = Math.max(...change.values.map((line) => line.length));
  const column = together(change.column, width, map);
  if (column !== null) return { ...change, column };
  const changes = Array.from({ length: width }, (_, j): Change | null => {
    const to = map.to(change.column + j);
    return to === null
      ? null
      : { ...change, column: to, values: change.values.map((line) => [line[j] ?? null]) };
  }).filter((each) => each !== null);
  return changes.length === 0 ? null : { kind: 'group', changes };
}

/** Where a run of lines begins now, if it is still whole and in order. */
function together(first: number, count: number, map: LineMap): number | null {
  const start = map.to(first);
  if (start === null) return null;
  for (let i = 1; i < count; i++) if (map.to(first + i) !== start + i) return null;
  return start;
}

function dimensionOf(kind: string): Dimension {
  return kind.endsWith('Rows') ? 'rows' : 'columns';
}
