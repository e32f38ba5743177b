// Turns an invented school into typed rows of the tabs, exactly as the product itself would have written them.

import { titleWithVolume } from '../../src/catalogue/domain/copy.ts';
import { catalogueTable } from '../../src/catalogue/tables.ts';
import { formatJournalled } from '../../src/circulation/domain/journalled.ts';
import type { LoanState } from '../../src/circulation/domain/loan.ts';
import { formatSubject } from '../../src/circulation/domain/loan-subject.ts';
import { loanActWords, loanHistoryTable, loansTable } from '../../src/circulation/tables.ts';
import type { Language } from '../../src/i18n/language.ts';
import { classesTable, readersTable } from '../../src/readers/tables.ts';
import { journalLine } from '../../src/settings/domain/journal-line.ts';
import { calendarTable, journalTable } from '../../src/settings/tables.ts';
import type { Columns, RowOf, Table } from '../../src/tables/table.ts';
import type { SampleCopy } from './collection.ts';
import type { Invention } from './invention.ts';
import { classNameOn, lateDays, type SampleLoan } from './lending.ts';

/** The rows of one tab, in the order in which they are to stand. */
export type FilledTable = {
  readonly table: Table;
  readonly rows: readonly { readonly [key: string]: unknown }[];
  /** By index in `rows`: cells as somebody mistyped them. */
  readonly mistyped?: ReadonlyMap<number, { readonly [key: string]: string }>;
  /** Indexes in `rows` that stand greyed. */
  readonly greyed?: readonly number[];
};

/** Every tab's rows. */
export function tablesOf(invention: Invention): readonly FilledTable[] {
  return [catalogue, readers, classes, loans, history, calendar, journal].map((make) => make(invention));
}

type Marks = Pick<FilledTable, 'mistyped' | 'greyed'>;

/** Ties rows to their table, so that a column the table has and a row has not does not compile. */
function filled<C extends Columns>(
  table: Table<C>,
  rows: readonly RowOf<C>[],
  marks: Marks = {},
): FilledTable {
  return { table: table as unknown as Table, rows, ...marks };
}

function catalogue({ copies, mistyped, setting }: Invention) {
  const row = (copy: SampleCopy): RowOf<typeof catalogueTable.columns> => ({
    copyBarcode: copy.copyBarcode,
    title: copy.title.title,
    volume: copy.title.volume,
    callNumber: copy.title.callNumber,
    status: copy.status,
    location: copy.location,
    author: copy.title.author,
    publisher: copy.title.publisher,
    publishedIn: copy.title.publishedIn,
    price: copy.title.price,
    isbn: copy.title.isbn,
    gradeBand: gradeBand(setting.lang, copy.title.grades),
    itemType: copy.title.itemType,
    source: copy.source,
    batch: copy.batch,
    accessionedOn: copy.accessionedOn,
    note: copy.note,
    condition: copy.condition,
    accessionNumber: copy.copyBarcode,
    copyId: copy.copyId,
    titleKey: copy.title.titleKey,
  });
  const typed = copies.flatMap((copy, i) => {
    const cells = mistyped.get(copy.copyId);
    return cells ? [[i, cells] as const] : [];
  });
  return filled(catalogueTable, copies.map(row), { mistyped: new Map(typed) });
}

function readers({ school, ledger, setting }: Invention) {
  const open = new Map<string, SampleLoan[]>();
  for (const loan of ledger)
    if (loan.returned === null)
      open.set(loan.reader.readerId, [...(open.get(loan.reader.readerId) ?? []), loan]);
  const rows = school.readers.map((reader): RowOf<typeof readersTable.columns> => {
    const { schoolClass, ...own } = reader;
    const held = open.get(reader.readerId) ?? [];
    return {
      ...own,
      className: schoolClass?.className ?? '',
      onLoan: held.length || null,
      overdue: held.filter((loan) => loan.dueOn < setting.today).length || null,
      entryYear: schoolClass?.entryYear ?? null,
      classNumber: schoolClass?.classNumber ?? null,
    };
  });
  return filled(readersTable, rows);
}

function classes({ school }: Invention) {
  const rows = school.classes.map((schoolClass): RowOf<typeof classesTable.columns> => {
    const isPupil = (type: string) => type === 'student' || type === 'assistant';
    const pupils = school.readers.filter(
      (each) => each.schoolClass === schoolClass && isPupil(each.readerType) && each.status !== 'left',
    );
    return { ...schoolClass, headcount: pupils.length };
  });
  return filled(classesTable, rows);
}

function loans({ ledger, setting }: Invention) {
  const rows = ledger.map(
    (loan): RowOf<typeof loansTable.columns> => ({
      dueOn: loan.dueOn,
      overdueDays: lateDays(loan, setting.today) || null,
      className: loan.reader.schoolClass?.className ?? '',
      readerName: loan.reader.name,
      title: titleWithVolume(loan.copy.title),
      copyBarcode: loan.copy.copyBarcode,
      lentOn: loan.lentAt.slice(0, 10),
      renewals: loan.renewed ? 1 : null,
      chase: '',
      operator: loan.operator,
      condition: loan.copy.condition,
      state: stateOf(loan),
      loanId: loan.loanId,
      requestId: loan.requestId,
      readerId: loan.reader.readerId,
      copyId: loan.copy.copyId,
    }),
  );
  const greyed = ledger.flatMap((loan, i) => (loan.returned === null ? [] : [i]));
  return filled(loansTable, rows, { greyed });
}

function history({ history: past, setting }: Invention) {
  const rows = past.map((loan): RowOf<typeof loanHistoryTable.columns> => {
    const lentOn = loan.lentAt.slice(0, 10);
    const returned = loan.returned ?? { at: loan.lentAt, condition: '' };
    return {
      returnedOn: returned.at.slice(0, 10),
      title: titleWithVolume(loan.copy.title),
      copyBarcode: loan.copy.copyBarcode,
      readerName: loan.reader.name,
      classAtLoan: classNameOn(setting.lang, loan.reader, lentOn),
      lentOn,
      dueOn: loan.dueOn,
      overdueDays: lateDays(loan, setting.today) || null,
      condition: returned.condition,
      operator: loan.operator,
      loanId: loan.loanId,
      readerId: loan.reader.readerId,
      copyId: loan.copy.copyId,
      requestId: loan.requestId,
    };
  });
  return filled(loanHistoryTable, rows);
}

function calendar({ calendar: entries, setting }: Invention) {
  return filled(
    calendarTable,
    entries.map((entry) => ({ ...entry, name: entry.name[setting.lang] })),
  );
}

/** The acts on what the ledger still holds; older acts were the business of older journals. */
function journal({ ledger, setting }: Invention) {
  const line = (loan: SampleLoan, at: string, before: LoanState | null, after: LoanState) => {
    const { loanId, operator, reader, copy } = loan;
    const ids = { readerId: reader.readerId, copyId: copy.copyId };
    const className = reader.schoolClass?.className ?? '';
    return journalLine(
      { now: at, language: setting.lang },
      {
        act: loanActWords[after.act],
        subject: formatSubject({ title: titleWithVolume(copy.title), className, readerName: reader.name }),
        ...{ operator, loanId, requestId: after.requestId },
        before: before ? formatJournalled({ state: before, ...ids }) : '',
        after: formatJournalled({ state: after, ...ids }),
      },
    );
  };
  const rows = ledger.flatMap((loan): RowOf<typeof journalTable.columns>[] => {
    const lend = line(loan, loan.lentAt, null, lentState(loan));
    const change = loan.returned ?? loan.renewed;
    return change ? [lend, line(loan, change.at, lentState(loan), stateOf(loan))] : [lend];
  });
  return filled(
    journalTable,
    rows.sort((a, b) => (a.at < b.at ? -1 : 1)),
  );
}

function lentState(loan: SampleLoan): LoanState {
  return {
    loanId: loan.loanId,
    requestId: loan.requestId,
    act: 'lend',
    day: loan.renewed?.dueBefore ?? loan.dueOn,
  };
}

/** The ledger's cell; a renewed loan carries its new due day. */
function stateOf(loan: SampleLoan): LoanState {
  const { loanId, dueOn, returned, renewed } = loan;
  if (returned)
    return { loanId, requestId: returned.requestId, act: 'return', day: returned.at.slice(0, 10) };
  if (renewed)
    return { loanId, requestId: renewed.requestId, act: 'renew', day: dueOn, marks: { renewals: 1 } };
  return lentState(loan);
}

function gradeBand(lang: Language, [first, last]: SampleCopy['title']['grades']): string {
  return lang === 'zh-CN' ? `${first}–${last}年级` : `Grades ${first}–${last}`;
}
