// Every night: steps of a case that were stopped before their journal line, and that nobody sent again, are finished.

import type { App } from '../../app.ts';
import { journalTable } from '../../settings/tables.ts';
import { finishEntry } from './finish-entry.ts';
import { readRegister } from './read-charges.ts';

/** Safe to stop anywhere and run again. Runs under the lock. */
export function finishCharges(app: App): void {
  const { entries } = readRegister(app);
  if (entries.length === 0) return;
  const lines = app.tab(journalTable).readSpanTexts(['requestId']);
  const told = new Set(lines.map(({ row }) => row.requestId));
  for (const entry of entries) if (!told.has(entry.requestId)) finishEntry(app, entries, entry);
}
