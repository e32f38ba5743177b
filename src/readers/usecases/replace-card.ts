// 补证: a reader gets a card with another number; the old one stays known and is never given out again.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { type Finding, isBlocked } from '../../kernel/finding.ts';
import { isSameNumber } from '../../kernel/ids.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { isUsedBefore, type ReplacedPair, replacementRow } from '../../settings/domain/replacement.ts';
import { journalTable, replacedNumbersTable } from '../../settings/tables.ts';
import { readCarrier } from '../../settings/usecases/read-carrier.ts';
import { readFreeNumber } from '../../settings/usecases/read-free-number.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { readReplacements } from '../../settings/usecases/read-replaced-number.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import type { ReaderCode } from '../domain/codes.ts';
import { type ReplacedCard, reviewNewCard, sayCard } from '../domain/new-card.ts';
import type { Reader } from '../domain/reader.ts';
import { cardReplacedWords, classesTable, readersTable } from '../tables.ts';
import type { replaceCardInput } from './card-input.ts';
import { readReader, readReaderById } from './read-reader.ts';

type Input = v.InferOutput<typeof replaceCardInput>;
type Chosen = { readonly number: string; readonly carrier: 'card' | 'barcode' | undefined };

/**
 * The line of 旧号码 first, then the card, then the journal line: after a stop anywhere the same request goes on with the numbers of its line, and a
 * reader whose card was not reached borrows on the old one meanwhile.
 */
export function replaceCard(app: App, input: Input): Outcome<ReplacedCard> {
  if (input.role === 'assistant') return refused([sayCard('assistantMayNot')]);
  const lines = readReplacements(app);
  const begun = lines.find((line) => line.requestId === input.requestId);
  if (begun) {
    const owner = readReaderById(app, begun.ownerId)?.row;
    return hasJournalLine(app, input.requestId) ? answer(begun, owner) : carryOn(app, input, begun, owner);
  }
  const reader = readReader(app, input.cardNumber, undefined)?.row;
  if (!reader) return refused([sayCard('cardNotFound', { cardNumber: input.cardNumber })]);
  const typed = input.newCardNumber.normalize('NFKC').replace(/\s+/g, '');
  const chosen = typed === '' ? nextNumber(app, reader) : { number: typed, carrier: readCarrier(app, typed) };
  if ('code' in chosen) return refused([chosen]);
  const { number: cardNumber, carrier } = chosen;
  const findings = reviewNewCard({
    oldNumber: reader.cardNumber,
    cardNumber,
    isUsed: isUsedBefore(lines, reader.readerId, cardNumber),
    carrier,
  });
  if (isBlocked(findings)) return refused(findings);
  return carryOn(app, input, keepOldNumber(app, input, reader, cardNumber), reader);
}

/** The next number by the pattern of the reader's kind that nothing carries, or why there is none. A card that a hand has just replaced is replaced no second time. */
function nextNumber(app: App, { readerType, cardNumber }: Reader): Chosen | Finding<ReaderCode> {
  if (readerType === 'classCard') return sayCard('cardNumberNeeded');
  const tab = app.tab(readersTable);
  const cards = tab.readTexts(['cardNumber'], FIRST_ROW, tab.port.lastRow()).map(([card = '']) => card);
  if (!cards.some((card) => isSameNumber(card, cardNumber))) return sayCard('cardNotFound', { cardNumber });
  const { teacherPattern, studentPattern } = app.school;
  const pattern = readerType === 'teacher' ? teacherPattern : studentPattern;
  const number = readFreeNumber(app, pattern, cards);
  return number === undefined ? sayCard('cardNumbersExhausted', { pattern }) : { number, carrier: undefined };
}

/** Nothing is begun that a missing or doubled column would stop halfway. */
function keepOldNumber(app: App, input: Input, reader: Reader, newNumber: string): ReplacedPair {
  const pair = { number: reader.cardNumber, newNumber, ownerId: reader.readerId };
  app.tab(journalTable).mustTakeRows();
  app.tab(readersTable).mustTakeRows();
  app.tab(replacedNumbersTable).append(replacementRow('card', pair, nameAndClass(reader), input, app.today));
  return pair;
}

function carryOn(
  app: App,
  input: Input,
  begun: ReplacedPair,
  reader: Reader | undefined,
): Outcome<ReplacedCard> {
  const { number, newNumber, ownerId } = begun;
  if (!reader) return answer(begun, undefined);
  const hasMovedOn = ![number, newNumber].some((each) => isSameNumber(reader.cardNumber, each));
  if (!hasMovedOn) {
    const status = reader.status === 'cardLost' ? 'active' : reader.status;
    const values = { cardNumber: newNumber, status };
    const place = { idKey: 'readerId', id: ownerId, flush: app.flush } as const;
    if (!rewriteCells(app.tab(readersTable), { ...place, values })) return answer(begun, undefined);
    if (reader.readerType === 'classCard') renameClassCard(app, begun);
  }
  app.tab(journalTable).append(
    journalLine(app, {
      act: cardReplacedWords,
      subject: `${nameAndClass(reader)} ${number} → ${newNumber}`,
      ...{ operator: input.operator, requestId: input.requestId, before: number, after: newNumber },
    }),
  );
  return answer(begun, reader);
}

/** The tab 班级 names the card of each class. */
function renameClassCard(app: App, { number, newNumber }: ReplacedPair): void {
  const tab = app.tab(classesTable);
  for (const { row } of tab.readAllTexts(['classCard', 'classId']))
    if (row.classId !== '' && isSameNumber(row.classCard, number))
      rewriteCells(tab, {
        idKey: 'classId',
        id: row.classId,
        values: { classCard: newNumber },
        flush: app.flush,
      });
}

function nameAndClass({ name, className }: Reader): string {
  return [name, className].filter((part) => part !== '').join(' ');
}

function answer({ number, newNumber }: ReplacedPair, reader: Reader | undefined): Outcome<ReplacedCard> {
  if (!reader) return refused([sayCard('cardNotFound', { cardNumber: number })]);
  const { name, className } = reader;
  return done({ name, className, oldNumber: number, cardNumber: newNumber });
}
