// Every night each tab gets rows to spare.

import type { App } from '../../app.ts';
import { keepSpareRows } from '../../tables/spare-rows.ts';

export function keepRowsToSpare(app: App): void {
  for (const table of app.tables) keepSpareRows(app.tab(table));
}
