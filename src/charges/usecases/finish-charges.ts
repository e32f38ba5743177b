// Every night: steps of a case that were stopped before their journal line, and that nobody sent again, are finished.

import type { App } from '../../app.ts';
import { daysBetween } from '../../kernel/civil-day.ts';
import { journalTable } from '../../settings/tables.ts';
import { finishEntry } from './finish-entry.ts';
import { readRegister } from './read-charges.ts';

/** Older entries without a line have lost it to somebody's hands: what has become of their copies since is not undone. */
const DAYS = 60;

/** Safe to stop anywhere and run again. Runs under the lock. */
export function finishCharges(app: App): void {
  const { entries } = readRegister(app);
  const recent = entries.filter(({ at }) => daysBetween(at.slice(0, 10), app.today) <= DAYS);
  if (recent.length === 0) return;
  const lines = app.tab(journalTable).readSpanTexts(['requestId']);
  const told = new Set(lines.map(({ row }) => row.requestId));
  for (const entry of recent) if (!told.has(entry.requestId)) finishEntry(app, entries, entry);
}
