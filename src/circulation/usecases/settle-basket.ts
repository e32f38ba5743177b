// 处理完了: the librarian has dealt with a line of 待处理.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { givenText } from '../../given-text.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import { finding } from '../../kernel/finding.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { basketTable, settledWords } from '../tables.ts';
import { operatorInput, roleInput } from './record-input.ts';

const requestId = v.pipe(v.string(), v.regex(REQUEST_ID));

export const settleBasketInput = v.strictObject({
  requestId,
  /** The request that wrote the line. */
  of: requestId,
  note: givenText(200),
  operator: operatorInput,
  role: roleInput,
});

/** Writes the day and the note beside the line. A line that is gone, or was settled before, is left as it is. */
export function settleBasket(
  app: App,
  { requestId, of, note, operator, role }: v.InferOutput<typeof settleBasketInput>,
): Outcome<{ settledOn: CivilDay }> {
  if (role === 'assistant') return refused([finding('block', 'assistantMayNot')]);
  const tab = app.tab(basketTable);
  const journal = app.tab(journalTable);
  const line = tab
    .readAll(['code', 'subject', 'doneOn', 'requestId'])
    .rows.find(({ row }) => row.requestId === of)?.row;
  if (!line) return done({ settledOn: app.today });
  if (line.doneOn === null) {
    journal.mustTakeRows();
    // The day last: a line that has it has its note too.
    const values = { ...(note ? { note } : {}), doneOn: app.today };
    rewriteCells(tab, { idKey: 'requestId', id: of, values, flush: () => app.flush() });
  } else if (journal.findNumber('requestId', requestId) !== undefined) {
    return done({ settledOn: line.doneOn });
  }
  const subject = [line.code, line.subject, note].filter(Boolean).join(' · ');
  journal.append(journalLine(app, { act: settledWords, subject, operator, requestId }));
  return done({ settledOn: line.doneOn ?? app.today });
}
