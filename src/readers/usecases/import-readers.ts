// Brings a slice of reviewed readers into the tab 读者: checked again, given cards by the school's patterns, never twice.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { type Finding, finding, isBlocked } from '../../kernel/finding.ts';
import { derivedId, REQUEST_ID } from '../../kernel/ids.ts';
import { highestCounter, nextNumbers, parsePattern } from '../../kernel/numbering.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { readerTypes } from '../../settings/domain/reader-types.ts';
import { journalTable } from '../../settings/tables.ts';
import { appendRows } from '../../tables/append-rows.ts';
import type { RowOf } from '../../tables/table.ts';
import { formatClassName, gradeOf, schoolYearOf } from '../domain/class-name.ts';
import { type ReaderCode, readerFindings } from '../domain/codes.ts';
import { type ImportReadersResult, type ReaderDraft, reviewReaderDraft } from '../domain/import-readers.ts';
import { readerStatuses } from '../domain/reader.ts';
import { importedWords, readersTable } from '../tables.ts';

const MOST_ROWS = 200;
const text = v.pipe(v.string(), v.maxLength(50_000));
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
});

export const importReadersInput = v.strictObject({
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  rows: v.pipe(v.array(draft), v.minLength(1), v.maxLength(MOST_ROWS)),
});

type Input = v.InferOutput<typeof importReadersInput>;
type Row = RowOf<typeof readersTable.columns>;

/** What is in the tab already: cards and student numbers may not be given twice. */
type Taken = { readonly ids: Set<string>; readonly cards: Set<string>; readonly studentNumbers: Set<string> };

/** Reader ids are derived from the request, so a retry finds what its first try wrote and adds only what is missing. */
export function importReaders(app: App, input: Input): Outcome<ImportReadersResult> {
  const taken = readTaken(app);
  const ids = input.rows.map((_, index) => derivedId('reader', input.requestId, index));
  const present = ids.filter((id) => taken.ids.has(id)).length;
  const rejected: { index: number; findings: readonly Finding<ReaderCode>[] }[] = [];
  const rows: Row[] = [];
  const given: string[] = [];
  input.rows.forEach((each, index) => {
    if (taken.ids.has(ids[index] as string)) return;
    const findings = [...review(each, taken)];
    const cardNumber = each.cardNumber || (isBlocked(findings) ? '' : nextCard(app, each, taken.cards));
    if (cardNumber === undefined)
      findings.push(
        finding(readerFindings.cardNumbersExhausted, 'cardNumbersExhausted', {
          pattern: patternFor(app, each),
        }),
      );
    if (isBlocked(findings) || cardNumber === undefined) {
      rejected.push({ index, findings });
      return;
    }
    if (each.cardNumber === '') given.push(cardNumber);
    taken.cards.add(cardNumber.toUpperCase());
    if (each.studentNumber !== '') taken.studentNumbers.add(each.studentNumber);
    rows.push(readerRow(app, each, ids[index] as string, cardNumber));
  });

  appendRows(app.tab(readersTable), 'readerId', rows, app.flush);
  if (rows.length > 0) journal(app, input, rows);
  return done({
    imported: rows.length + present,
    firstCard: given[0] ?? '',
    lastCard: given[given.length - 1] ?? '',
    rejected,
    isRepeat: present > 0,
  });
}

function readTaken(app: App): Taken {
  const rows = app.tab(readersTable).readAllTexts(['readerId', 'cardNumber', 'studentNumber']);
  return {
    ids: new Set(rows.map(({ row }) => row.readerId)),
    cards: new Set(rows.map(({ row }) => row.cardNumber.toUpperCase())),
    studentNumbers: new Set(rows.map(({ row }) => row.studentNumber).filter((each) => each !== '')),
  };
}

function review(reader: ReaderDraft, taken: Taken): readonly Finding<ReaderCode>[] {
  const { cardNumber, studentNumber } = reader;
  const found = [...reviewReaderDraft(reader)];
  if (cardNumber !== '' && taken.cards.has(cardNumber.toUpperCase()))
    found.push(finding(readerFindings.cardTaken, 'cardTaken', { cardNumber }));
  if (taken.studentNumbers.has(studentNumber))
    found.push(finding(readerFindings.studentNumberTaken, 'studentNumberTaken', { studentNumber }));
  return found;
}

function patternFor(app: App, reader: ReaderDraft): string {
  return reader.readerType === 'teacher' ? app.school.teacherPattern : app.school.studentPattern;
}

function nextCard(app: App, reader: ReaderDraft, cards: ReadonlySet<string>): string | undefined {
  const pattern = parsePattern(patternFor(app, reader));
  return pattern && nextNumbers(pattern, highestCounter(pattern, cards), 1)?.[0];
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
