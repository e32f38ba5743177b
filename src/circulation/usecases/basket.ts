// 待处理: what the desk left to the librarian, newest first.

import type { App } from '../../app.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import type { BasketLine } from '../domain/desk.ts';
import { basketTable } from '../tables.ts';

/** Lines without a day in 处理日期; a line that cannot be read is shown by the data check. */
export function basket(app: App): Outcome<{ lines: BasketLine[] }> {
  const { rows } = app
    .tab(basketTable)
    .readAll(['at', 'kind', 'code', 'subject', 'operator', 'doneOn', 'requestId']);
  return done({
    lines: rows
      .filter(({ row }) => row.doneOn === null)
      .map(({ row: { doneOn: _, ...line } }) => line)
      .sort((a, b) => b.at.localeCompare(a.at)),
  });
}
