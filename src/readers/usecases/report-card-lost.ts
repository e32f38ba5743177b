// 挂失: from now on nothing is lent on the card.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { isBlocked } from '../../kernel/finding.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { readReplacedNumber } from '../../settings/usecases/read-replaced-number.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { type LostCard, reviewLostCard, sayCard } from '../domain/new-card.ts';
import type { Reader } from '../domain/reader.ts';
import { cardLostWords, readersTable } from '../tables.ts';
import type { reportCardLostInput } from './card-input.ts';
import { readReader, readReaderById } from './read-reader.ts';

/** The status first, the journal line last: after a stop the same request goes on where it was, and one with a line changes nothing. */
export function reportCardLost(
  app: App,
  input: v.InferOutput<typeof reportCardLostInput>,
): Outcome<LostCard> {
  const { requestId, cardNumber, operator, role } = input;
  if (role === 'assistant') return refused([sayCard('assistantMayNot')]);
  if (hasJournalLine(app, requestId)) {
    const known = readReader(app, cardNumber, undefined)?.row ?? readNowOwner(app, cardNumber);
    return known ? done(answer(known)) : refused([sayCard('cardNotFound', { cardNumber })]);
  }
  const reader = readReader(app, cardNumber, undefined)?.row;
  if (!reader) return refused([sayCard('cardNotFound', { cardNumber })]);
  const findings = reviewLostCard(reader.status);
  if (isBlocked(findings)) return refused(findings);
  const journal = app.tab(journalTable);
  journal.mustTakeRows();
  const isThere = rewriteCells(app.tab(readersTable), {
    idKey: 'readerId',
    id: reader.readerId,
    values: { status: 'cardLost' },
    flush: app.flush,
  });
  if (!isThere) return refused([sayCard('cardNotFound', { cardNumber })]);
  const subject = [reader.name, reader.className, reader.cardNumber].filter((part) => part !== '').join(' ');
  journal.append(journalLine(app, { act: cardLostWords, subject, operator, requestId }));
  return done(answer(reader));
}

/** Whose card it was, when it has been replaced since. */
function readNowOwner(app: App, cardNumber: string): Reader | undefined {
  const replaced = readReplacedNumber(app, 'card', cardNumber);
  return replaced && readReaderById(app, replaced.ownerId)?.row;
}

function answer({ name, className, cardNumber }: Reader): LostCard {
  return { name, className, cardNumber };
}
