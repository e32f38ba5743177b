// Where the person's cursor is: scripts read it as the active sheet and range.

import type { FUniver } from '@univerjs/presets';
import type { Link } from '../link.ts';
import type { Place } from './sheet-acts.ts';

const PAUSE_MS = 250;

/** Tells the server after the cursor rests, or at once when `settle` is called. */
export function followCursor(univerAPI: FUniver, link: Link) {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): Promise<unknown> {
    clearTimeout(timer);
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    if (!sheet || !range) return Promise.resolve();
    const selection = { sheetId: Number(sheet.getSheetId()), a1: range.getA1Notation() };
    const text = JSON.stringify(selection);
    if (text === told) return Promise.resolve();
    told = text;
    return link.queue('select', selection).catch(() => undefined);
  }

  univerAPI.addEvent(univerAPI.Event.SelectionChanged, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), PAUSE_MS);
  });
  /** The selected block, or null when there is none. */
  function place(): Place | null {
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    if (!sheet || !range) return null;
    return {
      sheetId: Number(sheet.getSheetId()),
      row: range.getRow() + 1,
      column: range.getColumn() + 1,
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  }

  return { settle, place };
}
