// The invented schools hold together, and land in the workbook wherever its key rows say.

import { describe, expect, it } from 'vitest';
import { invent } from '../../local/fills/fill.ts';
import { tablesOf } from '../../local/fills/fill-tables.ts';
import { sampleFacts } from '../../local/fills/sample-facts.ts';
import { sampleTitles } from '../../local/fills/titles.ts';
import { writeRows } from '../../local/fills/write-rows.ts';
import { Book, emptyTabImage } from '../../local/grid/book.ts';
import { titleWithVolume } from '../../src/catalogue/domain/copy.ts';
import { isIsbn13 } from '../../src/catalogue/domain/isbn.ts';
import { formatState, type LoanState } from '../../src/circulation/domain/loan.ts';
import { REQUEST_ID } from '../../src/kernel/ids.ts';
import { keysOf } from '../../src/tables/table.ts';

const today = '2026-09-28';
const now = `${today}T08:00:00`;
const languages = ['zh-CN', 'en'] as const;

describe.each([
  { fill: 'sample', lang: 'zh-CN' },
  { fill: 'sample', lang: 'en' },
  { fill: 'S', lang: 'zh-CN' },
] as const)('inventing the school $fill in $lang', ({ fill, lang }) => {
  const school = invent({ fill, lang, seed: 7, today });
  const { copies, ledger, history } = school;
  const { readers, classes } = school.school;
  const all = [...ledger, ...history];

  it('numbers every copy, reader, class and loan once', () => {
    const once = (names: readonly string[]) => new Set(names).size === names.length;

    expect(once(copies.map((copy) => copy.copyBarcode))).toBe(true);
    expect(once(copies.map((copy) => copy.copyId))).toBe(true);
    expect(once(readers.map((reader) => reader.cardNumber))).toBe(true);
    expect(once(readers.map((reader) => reader.readerId))).toBe(true);
    expect(once(classes.map((each) => each.classId))).toBe(true);
    expect(once(all.map((loan) => loan.loanId))).toBe(true);
    expect(once(all.flatMap((loan) => [loan.requestId, loan.returned?.requestId ?? loan.loanId]))).toBe(true);
  });

  it('makes ids of the forms the product makes', () => {
    expect(copies.every((copy) => /^c[0-9a-z]{12}$/.test(copy.copyId))).toBe(true);
    expect(readers.every((reader) => /^r[0-9a-z]{12}$/.test(reader.readerId))).toBe(true);
    expect(classes.every((each) => /^k[0-9a-z]{12}$/.test(each.classId))).toBe(true);
    expect(all.every((loan) => /^l[0-9a-z]{12}$/.test(loan.loanId) && REQUEST_ID.test(loan.requestId))).toBe(
      true,
    );
  });

  it('lends only copies and to readers that exist', () => {
    const copyIds = new Set(copies.map((copy) => copy.copyId));
    const readerIds = new Set(readers.map((reader) => reader.readerId));

    expect(all.filter((loan) => !copyIds.has(loan.copy.copyId))).toEqual([]);
    expect(all.filter((loan) => !readerIds.has(loan.reader.readerId))).toEqual([]);
  });

  it('shows a copy as on loan exactly when an open loan has it', () => {
    const out = ledger.filter((loan) => loan.returned === null).map((loan) => loan.copy.copyId);
    const shown = copies.filter((copy) => copy.status === 'onLoan').map((copy) => copy.copyId);

    expect(shown.sort()).toEqual(out.sort());
  });

  it('never lends a copy to two readers at once', () => {
    const byCopy = new Map<string, [string, string][]>();
    for (const loan of all) {
      const span: [string, string] = [loan.lentAt, loan.returned?.at ?? '9999'];
      byCopy.set(loan.copy.copyId, [...(byCopy.get(loan.copy.copyId) ?? []), span]);
    }
    const overlapping = [...byCopy.values()].filter((spans) =>
      spans.sort().some(([lent], i) => i > 0 && lent < (spans[i - 1]?.[1] ?? '')),
    );

    expect(overlapping).toEqual([]);
  });

  it('lends nothing before the copy was accessioned or after today', () => {
    expect(all.filter((loan) => loan.lentAt.slice(0, 10) < loan.copy.accessionedOn)).toEqual([]);
    expect(all.filter((loan) => (loan.returned?.at ?? loan.lentAt) > now)).toEqual([]);
    expect(all.filter((loan) => loan.returned !== null && loan.returned.at < loan.lentAt)).toEqual([]);
  });

  it('gives copies of one title one key, and different titles different keys', () => {
    const names = new Map<string, Set<string>>();
    for (const { title } of copies) {
      const name = `${titleWithVolume(title)} / ${title.author}`;
      names.set(title.titleKey, (names.get(title.titleKey) ?? new Set()).add(name));
    }
    const labels = new Map(copies.map(({ title }) => [title.callNumber, title.titleKey]));

    expect([...names.values()].filter((each) => each.size > 1)).toEqual([]);
    expect(labels.size).toBe(names.size);
  });

  it('is the same again for the same seed, and another for another', () => {
    const rows = (seed: number) =>
      JSON.stringify(tablesOf(invent({ fill, lang, seed, today })).map((t) => t.rows));

    expect(rows(7)).toBe(rows(7));
    expect(rows(8)).not.toBe(rows(7));
  });
});

describe('inventing a school of a measured size', () => {
  it.each([
    { fill: 'S', readers: 200, copies: 5_000, history: 4_000, open: 100, overdue: 20, classes: 6 },
    { fill: 'L', readers: 3_000, copies: 75_000, history: 60_000, open: 1_500, overdue: 300, classes: 72 },
  ] as const)(
    'has exactly the counts of $fill',
    ({ fill, readers, copies, history, open, overdue, classes }) => {
      const made = invent({ fill, lang: 'en', seed: 7, today });

      expect(made.school.readers).toHaveLength(readers);
      expect(made.school.classes).toHaveLength(classes);
      expect(made.copies).toHaveLength(copies);
      expect(made.history).toHaveLength(history);
      expect(made.ledger.filter((loan) => loan.returned === null)).toHaveLength(open);
      expect(made.ledger.filter((loan) => loan.dueOn < today)).toHaveLength(overdue);
    },
  );
});

describe.each(languages)('the titles of the sample school in %s', (lang) => {
  const titles = sampleTitles(lang);

  it('are several hundred, with sets, picture books, reference works and periodicals', () => {
    const types = new Set(titles.map((title) => title.itemType));

    expect(titles.length).toBeGreaterThan(250);
    expect(types).toEqual(new Set(['book', 'pictureBook', 'reference', 'periodical']));
    expect(titles.some((title) => title.volume !== '')).toBe(true);
  });

  it('have class numbers that exist, and no ISBN but a right one', () => {
    expect(titles.filter((title) => !/^[A-KN-VXZ][A-Z]?[\d.-]*\/\d+(:\d+)?$/.test(title.callNumber))).toEqual(
      [],
    );
    expect(titles.filter((title) => title.isbn !== '' && !isIsbn13(title.isbn))).toEqual([]);
  });

  it('are sparing with copies: no title has more than six', () => {
    expect(titles.filter((title) => title.copies < 1 || title.copies > 6)).toEqual([]);
  });
});

describe.each(languages)('what is worth trying in the sample school in %s', (lang) => {
  const facts = sampleFacts({ lang, seed: 7, today });
  const { ledger, copies } = invent({ fill: 'sample', lang, seed: 7, today });
  const openLoansOf = (card: string) =>
    ledger.filter((loan) => loan.reader.cardNumber === card && loan.returned === null).length;

  it('has Li Ming of class 3(2) with an empty card', () => {
    expect(facts.liMing.card).toBe('R000001');
    expect(openLoansOf(facts.liMing.card)).toBe(0);
  });

  it('has copies on the shelf to lend, each of another title', () => {
    const status = new Map(copies.map((copy) => [copy.copyBarcode, copy.status]));

    expect(new Set(facts.onShelf.map((copy) => copy.title)).size).toBe(3);
    expect(facts.onShelf.map((copy) => status.get(copy.barcode))).toEqual(['onShelf', 'onShelf', 'onShelf']);
  });

  it('has loans due today, tomorrow, a few days, two weeks and forty days ago', () => {
    expect(facts.dueToday[0]?.dueOn).toBe(today);
    expect(facts.dueTomorrow[0]?.dueOn).toBe('2026-09-29');
    expect(facts.overdue.overdueDays).toBeGreaterThanOrEqual(3);
    expect(facts.longOverdue.overdueDays).toBeGreaterThanOrEqual(12);
    expect(facts.veryOverdue.overdueDays).toBeGreaterThanOrEqual(40);
  });

  it('has a pupil with two loans and a class card with forty', () => {
    expect(openLoansOf(facts.fullUp[0]?.card ?? '')).toBe(2);
    expect(openLoansOf(facts.classCard[0]?.card ?? '')).toBe(40);
  });

  it('has a box of forty-five copies of one title, all in it', () => {
    const box = facts.box.map(({ barcode }) => copies.find((copy) => copy.copyBarcode === barcode)!);

    expect(box.map((copy) => copy.status)).toEqual(Array.from({ length: 45 }, () => 'onShelf'));
    expect(new Set(box.map((copy) => copy.title.titleKey)).size).toBe(1);
  });

  it('knows the damage of a few copies, of some that are out as well', () => {
    const worn = copies.filter((copy) => copy.condition !== '');

    expect(worn.length).toBeLessThan(20);
    expect(worn.map((copy) => copy.status)).toEqual(expect.arrayContaining(['onShelf', 'damaged', 'onLoan']));
  });

  it('has renewed loans: renewed before they were first due, and due later for it', () => {
    const renewed = ledger.flatMap((loan) => (loan.renewed ? [{ ...loan, ...loan.renewed }] : []));

    expect(renewed).toHaveLength(4);
    for (const { lentAt, at, dueBefore, dueOn } of renewed) {
      expect([lentAt, at, dueBefore, dueOn]).toEqual([lentAt, at, dueBefore, dueOn].sort());
      expect(at < now).toBe(true);
    }
  });

  it('has a term that ends with a day for returns, a week of holiday loans and the holiday', () => {
    const { calendar } = invent({ fill: 'sample', lang, seed: 7, today });
    const ahead = calendar.filter((entry) => entry.startsOn > '2027-01-01' && entry.kind !== 'closed');

    expect(ahead.slice(0, 4).map(({ kind, startsOn }) => [kind, startsOn])).toEqual([
      ['returnOnly', '2027-01-15'],
      ['holidayLoans', '2027-01-18'],
      ['holiday', '2027-01-23'],
      ['term', '2027-03-01'],
    ]);
    expect(calendar.find((entry) => entry.kind === 'term' && entry.endsOn >= today)?.endsOn).toBe(
      '2027-01-22',
    );
  });
});

describe('writing rows into a workbook', () => {
  const filled = tablesOf(invent({ fill: 'sample', lang: 'zh-CN', seed: 7, today })).find(
    ({ table }) => table.name === 'loans',
  )!;
  const keys = keysOf(filled.table);

  function bookWith(keyRow: readonly string[]): Book {
    const book = new Book();
    book.apply({ kind: 'addTab', index: 0, tab: emptyTabImage(0, 'Loans') });
    book.apply({ kind: 'setCells', sheetId: 0, row: 1, column: 1, values: [keyRow] });
    return book;
  }

  it('finds every column by its key, in any order and beside others', () => {
    const order = [...keys].reverse();
    const keyRow = [...order.slice(0, 4), '', ...order.slice(4)];
    const book = bookWith(keyRow);

    writeRows(book, 'zh-CN', filled);

    const tab = book.tab(0);
    expect(tab.lastRow()).toBe(2 + filled.rows.length);
    expect(tab.content(3, keyRow.indexOf('copyBarcode') + 1)).toBe(filled.rows[0]?.copyBarcode);
    expect(tab.content(3, 5)).toBeNull();
  });

  it('writes days as date cells and the state as the text it is', () => {
    const book = bookWith(keys);

    writeRows(book, 'zh-CN', filled);

    const { dueOn, state } = filled.rows[0] as { dueOn: string; state: LoanState };
    expect(book.shownAt(book.tab(0), 3, keys.indexOf('dueOn') + 1)).toBe(dueOn);
    expect(book.tab(0).content(3, keys.indexOf('state') + 1)).toBe(formatState(state));
  });

  it('adds rows when the tab has too few', () => {
    const book = bookWith(keys);
    book.apply({ kind: 'deleteRows', sheetId: 0, at: 11, count: 990 });

    writeRows(book, 'zh-CN', filled);

    expect(book.tab(0).maxRows).toBe(2 + filled.rows.length);
  });

  it('names the column a tab lacks', () => {
    const book = bookWith(keys.filter((key) => key !== 'state'));

    expect(() => writeRows(book, 'zh-CN', filled)).toThrow('the tab "Loans" lacks the column "state"');
  });

  it('names the table when no tab is like it', () => {
    expect(() => writeRows(bookWith(['something']), 'zh-CN', filled)).toThrow('the columns of "loans"');
  });
});
