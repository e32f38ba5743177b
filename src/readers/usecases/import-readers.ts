// Brings a slice of reviewed readers into the tab 读者: checked again, given cards by the school's patterns, never twice.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { givenText } from '../../given-text.ts';
import { CELL_LIMIT } from '../../kernel/clean-text.ts';
import { type Finding, finding, isBlocked } from '../../kernel/finding.ts';
import { derivedId, REQUEST_ID } from '../../kernel/ids.ts';
import { numberGiver } from '../../kernel/numbering.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { readerTypes } from '../../settings/domain/reader-types.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { readUsedNumbers } from '../../settings/usecases/read-replaced-number.ts';
import { appendRows } from '../../tables/append-rows.ts';
import type { RowOf } from '../../tables/table.ts';
import { formatClassName, gradeOf, schoolYearOf } from '../domain/class-name.ts';
import { type ReaderCode, readerFindings } from '../domain/codes.ts';
import { type ImportReadersResult, type ReaderDraft, reviewReaderDraft } from '../domain/import-readers.ts';
import { readerStatuses } from '../domain/reader.ts';
import { importedWords, readersTable } from '../tables.ts';
import { addMissingClasses } from './add-missing-classes.ts';

const MOST_ROWS = 200;
const text = givenText(CELL_LIMIT);
const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)));
const codesOf = <T extends string>(words: { readonly [code in T]: unknown }) =>
  v.picklist(Object.keys(words) as T[]);

const draft = v.strictObject({
  cardNumber: text,
  name: text,
  entryYear: year,
  classNumber: year,
  seatNumber: text,
  readerType: codesOf(readerTypes),
  status: codesOf(readerStatuses),
  studentNumber: text,
  sex: text,
  note: text,
  email: v.optional(text, ''),
  guardianEmail: v.optional(text, ''),
});

export const importReadersInput = v.strictObject({
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  rows: v.pipe(v.array(draft), v.minLength(1), v.maxLength(MOST_ROWS)),
});

type Input = v.InferOutput<typeof importReadersInput>;
type Row = RowOf<typeof readersTable.columns>;

/** What is in the tab already, and cards that were replaced: neither cards nor student numbers may be given twice. */
type Taken = {
  readonly cardOf: ReadonlyMap<string, string>;
  readonly cards: Set<string>;
  readonly usedCards: ReadonlySet<string>;
  readonly studentNumbers: Set<string>;
};

/** Reader ids are derived from the request, so a retry finds what its first try wrote and adds only what is missing. */
export function importReaders(app: App, input: Input): Outcome<ImportReadersResult> {
  const taken = readTaken(app);
  const known = [...taken.cards, ...taken.usedCards, ...input.rows.map((row) => row.cardNumber)];
  const giveStudent = numberGiver(app.school.studentPattern, known);
  const giveTeacher = numberGiver(app.school.teacherPattern, known);
  const rows: Row[] = [];
  const missing: Row[] = [];
  const given: string[] = [];
  const rejected: ImportReadersResult['rejected'][number][] = [];
  input.rows.forEach((draft, index) => {
    const readerId = derivedId('reader', input.requestId, index);
    const before = taken.cardOf.get(readerId);
    const findings = before === undefined ? review(draft, taken) : [];
    const give = draft.readerType === 'teacher' ? giveTeacher : giveStudent;
    const cardNumber = before ?? (draft.cardNumber || (isBlocked(findings) ? '' : give()));
    if (isBlocked(findings) || cardNumber === undefined) {
      rejected.push({
        index,
        findings: cardNumber === undefined ? [...findings, exhausted(app, draft)] : findings,
      });
      return;
    }
    if (draft.cardNumber === '') given.push(cardNumber);
    const row = readerRow(app, draft, readerId, cardNumber);
    rows.push(row);
    if (before !== undefined) return;
    missing.push(row);
    taken.cards.add(cardNumber.toUpperCase());
    if (draft.studentNumber !== '') taken.studentNumbers.add(draft.studentNumber);
  });

  app.tab(journalTable).mustTakeRows();
  appendRows(app.tab(readersTable), 'readerId', missing, app.flush);
  addMissingClasses(app, rows);
  // A try that was stopped after its last row has left its line to this one.
  const isTold = rows.length > 0 && missing.length === 0 && hasJournalLine(app, input.requestId);
  if (rows.length > 0 && !isTold) journal(app, input, rows);
  return done({ imported: rows.length, given, rejected, isRepeat: missing.length < rows.length });
}

function readTaken(app: App): Taken {
  const rows = app.tab(readersTable).readAllTexts(['readerId', 'cardNumber', 'studentNumber']);
  return {
    cardOf: new Map(rows.map(({ row }) => [row.readerId, row.cardNumber])),
    cards: new Set(rows.map(({ row }) => row.cardNumber.toUpperCase())),
    usedCards: readUsedNumbers(app),
    studentNumbers: new Set(rows.map(({ row }) => row.studentNumber).filter((each) => each !== '')),
  };
}

function exhausted(app: App, reader: ReaderDraft): Finding<ReaderCode> {
  const { studentPattern, teacherPattern } = app.school;
  const pattern = reader.readerType === 'teacher' ? teacherPattern : studentPattern;
  return finding(readerFindings.cardNumbersExhausted, 'cardNumbersExhausted', { pattern });
}

function review(reader: ReaderDraft, taken: Taken): readonly Finding<ReaderCode>[] {
  const { cardNumber, studentNumber } = reader;
  const found = [...reviewReaderDraft(reader)];
  const card = cardNumber.toUpperCase();
  if (card !== '' && taken.cards.has(card))
    found.push(finding(readerFindings.cardTaken, 'cardTaken', { cardNumber }));
  else if (taken.usedCards.has(card))
    found.push(finding(readerFindings.cardUsedBefore, 'cardUsedBefore', { cardNumber }));
  if (taken.studentNumbers.has(studentNumber))
    found.push(finding(readerFindings.studentNumberTaken, 'studentNumberTaken', { studentNumber }));
  return found;
}

function readerRow(app: App, reader: ReaderDraft, readerId: string, cardNumber: string): Row {
  const { entryYear, classNumber } = reader;
  const hasClass = entryYear !== null && classNumber !== null;
  const className = hasClass
    ? formatClassName(gradeOf(entryYear, schoolYearOf(app.today)), classNumber, app.language)
    : '';
  return { ...reader, cardNumber, className, onLoan: null, overdue: null, stoppedUntil: null, readerId };
}

function journal(app: App, input: Input, rows: readonly Row[]): void {
  const subject = `${rows.length} · ${rows[0]?.name} – ${rows[rows.length - 1]?.name}`;
  app
    .tab(journalTable)
    .append(journalLine(app, { act: importedWords, subject, operator: '', requestId: input.requestId }));
}
