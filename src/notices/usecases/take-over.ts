// 接手: from now on this person's trigger sends the notices; pressed again it mends a trigger that is missing or was switched off.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { givenText } from '../../given-text.ts';
import { finding } from '../../kernel/finding.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { formatOwner } from '../domain/owner.ts';
import { takenOverWords } from '../tables.ts';
import { type Health, health, healthUnder } from './health.ts';

export const takeOverInput = v.strictObject({
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  /** As it will stand in the log and on the page. */
  ownerName: v.pipe(givenText(40), v.minLength(1)),
  role: v.optional(v.picklist(['librarian', 'assistant']), 'librarian'),
});

/**
 * The trigger first, the owner's name after it, the journal line last: stopped in between, nobody's trigger takes itself for the owner's, or the new one does
 * and the health line says so. Another's trigger stays where nobody can see it, and does nothing any more (PLATFORM 2.11).
 */
export function takeOver(app: App, input: v.InferOutput<typeof takeOverInput>): Outcome<Health> {
  const { requestId, ownerName, role } = input;
  if (role === 'assistant') return refused([finding('block', 'assistantMayNot')]);
  if (hasJournalLine(app, requestId)) return health(app);
  const journal = app.tab(journalTable);
  journal.mustTakeRows();
  const told = { act: takenOverWords, subject: ownerName, operator: ownerName, requestId };
  const line = journalLine(app, told);
  const owner = { installerId: app.daily.makeInstallerId(), name: ownerName };
  app.daily.installTrigger();
  app.daily.write('owner', formatOwner(owner));
  journal.append(line);
  return done(healthUnder(app, owner));
}
