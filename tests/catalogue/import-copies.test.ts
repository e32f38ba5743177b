// A file of books, as a school has it, becomes copies: every row is taken or answered for.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewCopyDraft } from '../../src/catalogue/domain/import-copies.ts';
import { copyColumnNames } from '../../src/catalogue/domain/import-words.ts';
import { type CopyCells, reviewCopyFile, reviewCopyRow } from '../../src/catalogue/domain/review-copies.ts';
import { isBlocked } from '../../src/kernel/finding.ts';
import { matchColumns, unmatchedColumns } from '../../src/kernel/match-columns.ts';
import { readFileRows } from '../support/read-file-rows.ts';

const invented = new URL('../fixtures/import/copies.tsv', import.meta.url);
const data = new URL('../../../shared/data/', import.meta.url);

function reviewed(path: URL) {
  const { headers, rows } = readFileRows(path);
  const match = matchColumns(headers, copyColumnNames);
  return { headers, match, rows: reviewCopyFile(rows, match) };
}

describe('matching the columns of a file of books', () => {
  it('knows simplified, traditional and English headers, with remarks and stars', () => {
    const headers = ['＊書名（必填）', 'Author', 'ISBN 号', '單價(元)', '冊數', '颜色'];

    expect(matchColumns(headers, copyColumnNames)).toEqual({
      title: 0,
      author: 1,
      isbn: 2,
      price: 3,
      quantity: 4,
    });
  });

  it('lists what it does not know', () => {
    const headers = ['书名', '颜色', ''];

    expect(unmatchedColumns(headers, matchColumns(headers, copyColumnNames))).toEqual([1, 2]);
  });

  it('takes the likelier of two columns and gives none of them twice', () => {
    const headers = ['isbn13', 'original_title', 'isbn', 'title', '名称'];

    expect(matchColumns(headers, copyColumnNames)).toEqual({ isbn: 2, title: 3 });
  });
});

describe('reviewing a row of a file of books', () => {
  it('makes as many copies as the quantity says, all to be numbered', () => {
    const { drafts, findings } = reviewCopyRow({ title: '《小王子》', quantity: '3', price: '22' });

    expect(drafts).toHaveLength(3);
    expect(drafts[2]).toMatchObject({ title: '小王子', copyBarcode: '', price: 2200, status: 'onShelf' });
    expect(findings).toEqual([]);
  });

  it('gives the barcode to the first of several copies and says so', () => {
    const { drafts, findings } = reviewCopyRow({ title: '小王子', quantity: '2', copyBarcode: 'Ｔ０００ 1' });

    expect(drafts.map((draft) => draft.copyBarcode)).toEqual(['T0001', '']);
    expect(findings).toEqual([{ level: 'notice', code: 'quantityBesideBarcode', params: { others: 1 } }]);
  });

  it('rejects a row without a title', () => {
    expect(reviewCopyRow({ title: ' 　', author: '佚名' })).toEqual({
      drafts: [],
      findings: [{ level: 'block', code: 'titleMissing', params: {} }],
    });
  });

  it('keeps a wrong ISBN as it was given and says so', () => {
    const { drafts, findings } = reviewCopyRow({ title: '小王子', isbn: '9787540587850' });

    expect(drafts[0]?.isbn).toBe('9787540587850');
    expect(findings.map((each) => each.code)).toEqual(['isbnInvalid']);
  });

  it.each<[CopyCells, string]>([
    [{ isbn: '9.78E+12' }, 'isbnShortened'],
    [{ isbn: '439023483' }, 'isbnRepaired'],
    [{ price: '免费' }, 'priceUnreadable'],
    [{ price: 'US$3' }, 'priceForeign'],
    [{ price: 'CNY84.00 (全3册)' }, 'priceForSet'],
    [{ publishedIn: '不详' }, 'yearUnreadable'],
    [{ accessionedOn: '去年' }, 'dayUnreadable'],
    [{ status: '借阅中' }, 'loanNotImported'],
    [{ status: '飞走了' }, 'statusUnknown'],
    [{ itemType: '光盘' }, 'itemTypeUnknown'],
    [{ title: '测试' }, 'titleLooksLikeTest'],
  ])('takes the row with %o and says %s', (cells, code) => {
    const { drafts, findings } = reviewCopyRow({ title: '小王子', ...cells });

    expect(drafts).toHaveLength(1);
    expect(findings.map((each) => [each.level, each.code])).toEqual([['notice', code]]);
  });

  it.each<[CopyCells, string]>([
    [{ quantity: '0' }, 'quantityUnreadable'],
    [{ quantity: '-1' }, 'quantityUnreadable'],
    [{ quantity: '两三本' }, 'quantityUnreadable'],
    [{ quantity: '501' }, 'quantityTooLarge'],
    [{ copyBarcode: '条码一' }, 'barcodeMalformed'],
    [{ copyBarcode: 'sx-undo' }, 'barcodeMalformed'],
    [{ copyBarcode: '1.00E+07' }, 'barcodeMalformed'],
    [{ copyBarcode: '9787020042494' }, 'barcodeIsIsbn'],
  ])('rejects the row with %o because %s', (cells, code) => {
    const { drafts, findings } = reviewCopyRow({ title: '小王子', ...cells });

    expect(drafts).toEqual([]);
    expect(findings.map((each) => [each.level, each.code])).toEqual([['block', code]]);
  });

  it('rejects a row with a text longer than a cell can hold', () => {
    const { drafts, findings } = reviewCopyRow({ title: '小王子', note: '长'.repeat(50_001) });

    expect(drafts).toEqual([]);
    expect(findings).toEqual([
      { level: 'block', code: 'cellTooLong', params: { column: 'note', length: 50_001 } },
    ]);
  });

  it.each([
    ['在架', 'onShelf'],
    ['On shelf', 'onShelf'],
    ['', 'onShelf'],
    ['修復中', 'damaged'],
    ['待修补', 'damaged'],
    ['報廢', 'withdrawn'],
    ['注销', 'withdrawn'],
    ['遗失', 'lost'],
    ['未找到', 'missing'],
    ['预留', 'setAside'],
  ])('takes the state %s for %s', (status, code) => {
    expect(reviewCopyRow({ title: '小王子', status }).drafts[0]?.status).toBe(code);
  });

  it('leaves a text that looks like a formula as the text it is', () => {
    expect(reviewCopyRow({ title: '=1+1', author: '@作者', note: '-3' }).drafts[0]).toMatchObject({
      title: '=1+1',
      author: '@作者',
      note: '-3',
    });
  });

  it('is taken or rejected with a reason, and keeps its title, whatever stands in the other cells', () => {
    const odd = ['\u0000', '\ud800', '=', "'", '"', '<script>', '９'.repeat(40), 'null', '{}'];

    for (const text of odd) {
      for (const column of ['isbn', 'price', 'publishedIn', 'quantity', 'status', 'copyBarcode'] as const) {
        const { drafts, findings } = reviewCopyRow({ title: '小王子', [column]: text });
        const told = `${column}: ${text}`;

        expect(drafts.length > 0, told).toBe(!isBlocked(findings));
        expect(drafts.length > 0 || findings.length > 0, told).toBe(true);
        for (const draft of drafts) expect(draft.title, told).toBe('小王子');
      }
    }
  });
});

describe('checking a draft that came from a page', () => {
  const [draft] = reviewCopyRow({ title: '小王子' }).drafts;

  it('passes what the page itself would send', () => {
    expect(reviewCopyDraft(draft!)).toEqual([]);
  });

  it.each([
    [{ title: '' }, 'titleMissing'],
    [{ copyBarcode: '=1' }, 'barcodeMalformed'],
    [{ accessionedOn: '2023-02-29' }, 'dayUnreadable'],
  ])('refuses a draft with %o', (change, code) => {
    expect(reviewCopyDraft({ ...draft!, ...change }).map((each) => each.code)).toContain(code);
  });
});

describe('reviewing a whole file of books', () => {
  it('takes or rejects every row of a small invented list', () => {
    const { rows } = reviewed(invented);

    expect(
      rows.map(({ line, drafts, findings }) => [line, drafts.length, findings.map((each) => each.code)]),
    ).toEqual([
      [2, 2, []],
      [3, 1, []],
      [4, 0, ['titleMissing']],
      [5, 1, ['priceForeign', 'isbnInvalid']],
      [6, 4, ['titleLooksLikeTest']],
    ]);
    expect(rows[1]?.drafts[0]).toMatchObject({ title: '萝卜回来了', publishedIn: '2009', price: 2500 });
  });

  it('rejects the second of two rows with one barcode and names the first', () => {
    const row = (line: number, barcode: string) => ({ line, cells: ['小王子', barcode] });

    const rows = reviewCopyFile([row(2, 'T0001'), row(3, 't0001'), row(4, ''), row(5, '')], {
      title: 0,
      copyBarcode: 1,
    });

    expect(rows.map((each) => each.drafts.length)).toEqual([1, 0, 1, 1]);
    expect(rows[1]?.findings).toEqual([
      { level: 'block', code: 'barcodeDoubledInFile', params: { barcode: 't0001', line: 2 } },
    ]);
  });

  if (existsSync(data))
    describe('with the list of a real small reading room', () => {
      const { headers, match, rows } = existsSync(data)
        ? reviewed(new URL('picture-books-83.tsv', data))
        : { headers: [], match: {}, rows: [] };
      const copies = rows.flatMap((row) => row.drafts);

      it('finds its columns by their English names and leaves the three that say nothing to us', () => {
        expect(Object.keys(match).sort()).toEqual(
          ['author', 'isbn', 'price', 'publishedIn', 'publisher', 'quantity', 'title'].sort(),
        );
        expect(unmatchedColumns(headers, match).map((at) => headers[at])).toEqual(['id', 'type_id', 'left']);
      });

      it('takes all 83 rows and makes a copy for each of the quantity', () => {
        expect(rows).toHaveLength(83);
        expect(rows.every((row) => row.drafts.length > 0)).toBe(true);
        expect(copies.length).toBe(
          rows.reduce((sum, row) => sum + Number(row.cells[match.quantity ?? 0]), 0),
        );
      });

      it('tidies titles, years and prices', () => {
        expect(copies.every((copy) => !/^《.*》$|^\s|\s$|\u3000/.test(copy.title))).toBe(true);
        expect(copies.every((copy) => /^\d{4}$/.test(copy.publishedIn))).toBe(true);
        expect(copies.every((copy) => copy.price !== null && copy.price >= 500 && copy.price <= 20_000)).toBe(
          true,
        );
      });

      it('points at the test row', () => {
        expect(
          rows.filter((row) => row.findings.some((each) => each.code === 'titleLooksLikeTest')),
        ).toHaveLength(1);
      });
    });

  if (existsSync(data))
    describe('with copies exported in traditional Chinese', () => {
      const { match, rows } = existsSync(data)
        ? reviewed(new URL('tw-catalog.csv', data))
        : { match: {}, rows: [] };

      it('keeps barcodes, shelf places and days, and translates the states', () => {
        expect(Object.keys(match)).toEqual(
          expect.arrayContaining(['title', 'copyBarcode', 'callNumber', 'location', 'status']),
        );
        expect(rows.flatMap((row) => row.findings)).toEqual([]);
        expect(
          rows.flatMap((row) => row.drafts).map((copy) => [copy.copyBarcode, copy.status, copy.location]),
        ).toEqual([
          ['DEMO-NEW-0001', 'onShelf', 'MAIN'],
          ['DEMO-NEW-0002', 'damaged', 'BRANCH'],
          ['DEMO-NEW-0003', 'withdrawn', 'MAIN'],
        ]);
        expect(rows[0]?.drafts[0]).toMatchObject({
          accessionedOn: '2025-01-01',
          callNumber: '410 N11',
          publishedIn: '2024',
        });
      });
    });

  if (existsSync(data))
    describe('with ten thousand titles whose ISBNs went through a spreadsheet', () => {
      const { rows } = existsSync(data) ? reviewed(new URL('goodbooks10k-books.csv', data)) : { rows: [] };

      it('puts back lost zeros, keeps what cannot be mended, and rejects no row', () => {
        const isbns = rows.flatMap((row) => row.drafts).map((copy) => copy.isbn);

        expect(rows).toHaveLength(10_000);
        expect(isbns).toHaveLength(10_000);
        expect(isbns[0]).toBe('9780439023481');
        expect(isbns.filter((isbn) => /^97[89]\d{10}$/.test(isbn)).length).toBeGreaterThan(9_000);
      });
    });
});
