// Whether a request has its line in the journal: the line is written last, so everything before it is done.

import type { App } from '../../app.ts';
import { journalTable } from '../tables.ts';

/** One column is read, in a big journal by text finder. */
export function hasJournalLine(app: App, requestId: string): boolean {
  const tab = app.tab(journalTable);
  tab.refreshMap();
  return tab.findNumber('requestId', requestId) !== undefined;
}
