// Typing and pasting, caught as text: the workspace reads what was keyed, not what the grid made of it (PLATFORM 4.22).

import type { FUniver } from '@univerjs/presets';
import Papa from 'papaparse';
import type { Act } from '../../server/wire.ts';
import type { BookView } from './book-view.ts';

/** The mark the grid leaves on what it copies itself; such a paste keeps formulas and is left to it. */
const OWN_COPY = 'data-copy-id';

/** By then the grid has put what was typed into its cell. */
const SETTLED_MS = 200;

/** Remembers the text of the cell editor as it closes, and takes over pastes from outside. */
export function watchTyping(univerAPI: FUniver, view: BookView, tell: (acts: readonly Act[]) => void) {
  let editing = false;
  let typed: { place: string; text: string } | null = null;
  const placeOf = (sheetId: number, row: number, column: number) => `${sheetId}!${row},${column}`;

  univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => {
    editing = true;
  });
  // The grid also ends an edit that never began, whenever the cursor moves; its text is then just what the cell held.
  univerAPI.addEvent(univerAPI.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    if (!editing) return;
    editing = false;
    const text = value
      .toPlainText()
      .replace(/\r\n?$/, '')
      .replaceAll('\r', '\n');
    const mine = { place: placeOf(Number(worksheet.getSheetId()), row, column), text };
    typed = isConfirm ? mine : null;
    setTimeout(() => {
      if (typed === mine) typed = null;
    }, SETTLED_MS);
  });

  univerAPI.addEvent(univerAPI.Event.BeforeClipboardPaste, (event) => {
    const { text, html } = event;
    if (!text || html?.includes(OWN_COPY)) return;
    const selected = univerAPI.getActiveWorkbook()?.getActiveSheet()?.getActiveRange();
    const sheet = view.workbook.getActiveSheet();
    if (!selected || !sheet) return;
    event.cancel = true;
    const values = spread(rowsOf(text), selected.getHeight(), selected.getWidth());
    const [row, column] = [selected.getRow() + 1, selected.getColumn() + 1];
    tell([{ do: 'type', sheetId: Number(sheet.getSheetId()), row, column, values }]);
  });

  return {
    isEditing: () => editing,
    isTyping: () => typed !== null,
    typedAt: (sheetId: number, row: number, column: number) =>
      typed?.place === placeOf(sheetId, row, column) ? typed.text : undefined,
  };
}

/** Pasted text as a full block: cells divided by tabs, a cell with a line break in quotes. */
export function rowsOf(text: string): string[][] {
  const trimmed = text.replace(/\r?\n$/, '');
  const { data } = Papa.parse<string[]>(trimmed, { delimiter: '\t', quoteChar: '"' });
  const width = Math.max(1, ...data.map((row) => row.length));
  return data.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}

/** One cell pasted on many fills them all. */
function spread(block: string[][], rows: number, columns: number): string[][] {
  const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : null;
  if (single === null) return block;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => single));
}
