// Notes on cells: the grid keeps them beside the cells, so that they do not move with rows and columns by themselves.

import type { BookView } from './book-view.ts';

export type Notes = ReturnType<typeof keepNotes>;

/** Remembers where notes are shown. Rows and columns count from 1. */
export function keepNotes(view: BookView) {
  const shown = new Map<number, Map<string, readonly [row: number, column: number]>>();

  /** Shows a note, or takes it away with null. */
  function put(sheetId: number, row: number, column: number, text: string | null): void {
    const places = shown.get(sheetId) ?? new Map();
    shown.set(sheetId, places);
    const key = `${row},${column}`;
    const place = { sheetId: String(sheetId), row: row - 1, col: column - 1, silent: true };
    if (places.has(key)) view.run(sheetId, 'remove-note', place);
    places.delete(key);
    if (text === null) return;
    places.set(key, [row, column]);
    const note = { id: `${sheetId}-${key}`, note: text, width: 220, height: 90 };
    view.run(sheetId, 'update-note', { ...place, note });
  }

  return {
    put,
    /** The notes of a tab are these and no others. */
    replace(sheetId: number, notes: readonly (readonly [number, number, string])[]): void {
      for (const [row, column] of [...(shown.get(sheetId)?.values() ?? [])]) put(sheetId, row, column, null);
      for (const [row, column, text] of notes) put(sheetId, row, column, text);
    },
    /** Whether any note stands in this row or below. */
    anyFrom: (sheetId: number, row: number): boolean =>
      [...(shown.get(sheetId)?.values() ?? [])].some(([noted]) => noted >= row),
  };
}
