// From a row of a foreign file to the reader it stands for.

import { cleanText, foldText } from '../../kernel/clean-text.ts';
import { type Finding, finding, isBlocked } from '../../kernel/finding.ts';
import { type ColumnMatch, cellsByKey } from '../../kernel/match-columns.ts';
import { type FileRow, keyOfWord, type ReviewedRow } from '../../kernel/reviewed-row.ts';
import type { ReaderType } from '../../settings/domain/reader-types.ts';
import { type ClassIdentity, gradeOf, identifyClass, parseClassName, SCHOOL_LENGTH } from './class-name.ts';
import { type ReaderCode, readerFindings } from './codes.ts';
import { type ReaderDraft, reviewReaderDraft } from './import-readers.ts';
import { type ReaderColumn, readerStatusWords, readerTypeWords } from './import-words.ts';
import type { ReaderStatus } from './reader.ts';

/** The cells of a row by our keys; a key without a column is absent. */
export type ReaderCells = { readonly [column in ReaderColumn]?: string };

/** The school as a review must know it: the running school year, and how many grades there are. */
export type SchoolYear = { readonly schoolYear: number; readonly schoolLength?: number };

type Say = (code: ReaderCode, params?: Finding['params']) => void;

/**
 * The reader a row stands for, none when a finding blocks it. A teacher has no class: what stands in that column, mostly a
 * department, goes to the note. Without a type the row is a pupil's.
 */
export function reviewReaderRow(
  cells: ReaderCells,
  school: SchoolYear,
): { readonly drafts: readonly ReaderDraft[]; readonly findings: readonly Finding<ReaderCode>[] } {
  const findings: Finding<ReaderCode>[] = [];
  const say: Say = (code, params = {}) => findings.push(finding(readerFindings[code], code, params));
  const text = (column: ReaderColumn) => cleanText(cells[column] ?? '');
  const readerType = readType(text('readerType'), say);
  const classText = writtenClass(text('className'), text('grade'), text('classNumber'));
  const isTeacher = readerType === 'teacher';
  const schoolClass = isTeacher ? undefined : readClass(classText, school, say);
  const draft: ReaderDraft = {
    cardNumber: withoutBlanks(text('cardNumber')),
    name: text('name'),
    entryYear: schoolClass?.entryYear ?? null,
    classNumber: schoolClass?.classNumber ?? null,
    seatNumber: withoutBlanks(text('seatNumber')),
    readerType,
    status: readStatus(text('status'), say),
    studentNumber: withoutBlanks(text('studentNumber')),
    sex: text('sex'),
    note: [isTeacher ? classText : '', text('note')].filter((part) => part !== '').join(' '),
    email: withoutBlanks(text('email')),
    guardianEmail: withoutBlanks(text('guardianEmail')),
  };
  findings.push(...reviewReaderDraft(draft));
  return { drafts: isBlocked(findings) ? [] : [draft], findings };
}

/** Reviews a whole file: empty rows are passed over; of two rows with one card or student number the later is rejected. */
export function reviewReaderFile(
  rows: readonly FileRow[],
  match: ColumnMatch<ReaderColumn>,
  school: SchoolYear,
): readonly ReviewedRow<ReaderDraft, ReaderCode>[] {
  const seen = new Map<string, number>();
  return rows
    .filter((row) => row.cells.some((cell) => cleanText(cell) !== ''))
    .map((row) => {
      const reviewed = reviewReaderRow(cellsByKey(row.cells, match), school);
      const doubled = reviewed.drafts.flatMap((draft) => doubledNumbers(draft, seen));
      if (doubled.length > 0) return { ...row, drafts: [], findings: [...reviewed.findings, ...doubled] };
      for (const draft of reviewed.drafts)
        for (const number of numbersOf(draft)) seen.set(number.mark, row.line);
      return { ...row, ...reviewed };
    });
}

type OwnNumber = {
  readonly mark: string;
  readonly code: 'cardDoubledInFile' | 'studentNumberDoubledInFile';
  readonly number: string;
};

function numbersOf({ cardNumber, studentNumber }: ReaderDraft): readonly OwnNumber[] {
  const numbers: readonly OwnNumber[] = [
    { mark: `card ${cardNumber.toUpperCase()}`, code: 'cardDoubledInFile', number: cardNumber },
    {
      mark: `student ${studentNumber.toUpperCase()}`,
      code: 'studentNumberDoubledInFile',
      number: studentNumber,
    },
  ];
  return numbers.filter(({ number }) => number !== '');
}

function doubledNumbers(
  draft: ReaderDraft,
  seen: ReadonlyMap<string, number>,
): readonly Finding<ReaderCode>[] {
  return numbersOf(draft).flatMap(({ mark, code, number }) => {
    const line = seen.get(mark);
    return line === undefined ? [] : [finding(readerFindings[code], code, { number, line })];
  });
}

function withoutBlanks(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** The class as one text, also when a file keeps grade and class in two columns. */
function writtenClass(className: string, grade: string, classNumber: string): string {
  if (grade === '' || parseClassName(className)) return className;
  const number = classNumber || className;
  return number && `${grade}${/[\d０-９]$/.test(grade) ? '-' : ''}${number}`;
}

function readClass(text: string, school: SchoolYear, say: Say): ClassIdentity | undefined {
  const length = school.schoolLength ?? SCHOOL_LENGTH;
  const parsed = parseClassName(text);
  if (!parsed) {
    if (text === '') say('classMissing');
    else say('classUnreadable', { text });
    return undefined;
  }
  const identity = identifyClass(parsed, school.schoolYear);
  const grade = gradeOf(identity.entryYear, school.schoolYear);
  if (grade < 1 || grade > length) say('gradeBeyondSchool', { text, grade, length });
  return identity;
}

function readType(text: string, say: Say): ReaderType {
  if (text === '') return 'student';
  const readerType = keyOfWord(readerTypeWords, foldText(text));
  if (readerType === undefined) say('readerTypeUnknown', { text });
  return readerType ?? 'student';
}

function readStatus(text: string, say: Say): ReaderStatus {
  if (text === '') return 'active';
  const status = keyOfWord(readerStatusWords, foldText(text));
  if (status === undefined) say('readerStatusUnknown', { text });
  return status ?? 'active';
}
