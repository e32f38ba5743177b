// What formulas show: asked of the workspace after anything changed, for the tab in view.

import type { FormulaValue } from '../../server/wire.ts';
import type { Link } from '../link.ts';
import type { BookView } from './book-view.ts';
import { toGridPatch } from './cells.ts';
import { putAt } from './matrix.ts';

const PAUSE_MS = 80;

/** Keeps the values of formulas in the tab in view fresh. */
export function keepFormulas(view: BookView, link: Link, activeId: () => number) {
  const shown = new Map<number, Map<string, string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(sheetId: number, values: readonly FormulaValue[]): void {
    const before = shown.get(sheetId);
    const now = new Map(values.map(([row, column, value]) => [`${row},${column}`, JSON.stringify(value)]));
    shown.set(sheetId, now);
    const cellValue: Record<number, Record<number, object>> = {};
    for (const [row, column, value] of values) {
      const key = `${row},${column}`;
      const formula = view.sheet(sheetId)?.getCellRaw(row - 1, column - 1)?.f;
      if (before?.get(key) === now.get(key) || !formula) continue;
      putAt(cellValue, row - 1, column - 1, toGridPatch({ formula }, value));
    }
    if (Object.keys(cellValue).length > 0) view.run(sheetId, 'set-range-values', { cellValue });
  }

  async function ask(): Promise<void> {
    const sheetId = activeId();
    const { formulas } = await link.queue('formulas', { sheetId });
    if (formulas.length > 0 || shown.has(sheetId)) show(sheetId, formulas);
  }

  return {
    /** What the formulas of a freshly loaded tab show. */
    note(sheetId: number, values: readonly FormulaValue[]): void {
      shown.set(
        sheetId,
        new Map(values.map(([row, column, value]) => [`${row},${column}`, JSON.stringify(value)])),
      );
    },
    /** Something changed: ask again soon. */
    refresh(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void ask().catch(() => undefined), PAUSE_MS);
    },
  };
}
