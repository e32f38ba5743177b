// What formulas show and what conditional formats dress: asked of the workspace after anything changed, for the tab in view.

import type { FormulaValue, WorkedOut } from '../../server/wire.ts';
import type { Link } from '../link.ts';
import type { BookView } from './book-view.ts';
import { toGridPatch } from './cells.ts';
import { putAt } from './matrix.ts';
import { toGridStyle } from './styles.ts';
import type { Tints } from './tints.ts';

const PAUSE_MS = 80;

const byPlace = (values: readonly FormulaValue[]) =>
  new Map(values.map(([row, column, value]) => [`${row},${column}`, JSON.stringify(value)]));

/** Keeps what is worked out fresh in the tab in view. */
export function keepWorkedOut(view: BookView, tints: Tints, link: Link, activeId: () => number) {
  const shown = new Map<number, Map<string, string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function showFormulas(sheetId: number, values: readonly FormulaValue[]): void {
    const before = shown.get(sheetId);
    const now = byPlace(values);
    shown.set(sheetId, now);
    const cellValue: Record<number, Record<number, object>> = {};
    for (const [row, column, value] of values) {
      const place = `${row},${column}`;
      const formula = view.sheet(sheetId)?.getCellRaw(row - 1, column - 1)?.f;
      if (before?.get(place) === now.get(place) || !formula) continue;
      putAt(cellValue, row - 1, column - 1, toGridPatch({ formula }, value));
    }
    if (Object.keys(cellValue).length > 0) view.run(sheetId, 'set-range-values', { cellValue });
  }

  const showTints = (sheetId: number, dressed: WorkedOut['tints']) =>
    tints.set(
      sheetId,
      dressed.map(([row, column, style]) => [row, column, toGridStyle(style)] as const),
    );

  async function ask(): Promise<void> {
    const sheetId = activeId();
    const fresh = await link.queue('workedOut', { sheetId });
    showFormulas(sheetId, fresh.formulas);
    showTints(sheetId, fresh.tints);
  }

  return {
    /** What a freshly loaded tab, whose formulas already show their values, has besides. */
    note(sheetId: number, fresh: WorkedOut): void {
      shown.set(sheetId, byPlace(fresh.formulas));
      showTints(sheetId, fresh.tints);
    },
    /** Something changed: ask again soon. */
    refresh(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void ask().catch(() => undefined), PAUSE_MS);
    },
  };
}
