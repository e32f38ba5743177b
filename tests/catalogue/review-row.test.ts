// One row of a file of books: every cell in its place, and every doubt told with what the file says.

import { describe, expect, it } from 'vitest';
import { reviewCopyDraft } from '../../src/catalogue/domain/import-copies.ts';
import {
  type CopyCells,
  MOST_COPIES_IN_A_ROW,
  reviewCopyFile,
  reviewCopyRow,
} from '../../src/catalogue/domain/review-copies.ts';
import { CELL_LIMIT } from '../../src/kernel/clean-text.ts';

const withTitle = (cells: CopyCells) => reviewCopyRow({ title: '小王子', ...cells });
const barest = {
  copyBarcode: '',
  title: '小王子',
  volume: '',
  callNumber: '',
  status: 'onShelf',
  location: '',
  author: '',
  publisher: '',
  publishedIn: '',
  price: null,
  isbn: '',
  gradeBand: '',
  itemType: 'book',
  source: '',
  batch: '',
  accessionedOn: '',
  note: '',
};

describe('a row of a file of books', () => {
  it('with a title alone is an ordinary book on the shelf of which nothing else is known', () => {
    expect(withTitle({})).toEqual({ drafts: [barest], findings: [] });
  });

  it('keeps what every column says in its own place', () => {
    const cells = {
      copyBarcode: 'T0000001',
      title: '三国演义',
      volume: '上',
      callNumber: 'I242/1',
      location: '一楼',
      author: '罗贯中',
      publisher: '人民文学出版社',
      gradeBand: '5-6',
      source: '采购',
      batch: '2026秋',
      note: '精装',
    };
    const others = {
      status: '遗失',
      publishedIn: '2019年4月',
      price: '28.5元',
      isbn: '978-7-02-004249-4',
      itemType: '工具书',
      accessionedOn: '2026/9/1',
    };

    const { drafts, findings } = reviewCopyRow({ ...cells, ...others });

    expect(findings).toEqual([]);
    expect(drafts).toEqual([
      {
        ...cells,
        status: 'lost',
        publishedIn: '2019',
        price: 2850,
        isbn: '9787020042494',
        itemType: 'reference',
        accessionedOn: '2026-09-01',
      },
    ]);
  });

  it.each<[CopyCells, string, object, object]>([
    [{ title: '测试12' }, 'titleLooksLikeTest', { title: '测试12' }, {}],
    [{ status: '飞走了' }, 'statusUnknown', { text: '飞走了' }, {}],
    [{ status: '借出' }, 'loanNotImported', {}, {}],
    [{ itemType: '光盘' }, 'itemTypeUnknown', { text: '光盘' }, {}],
    [{ publishedIn: '不详' }, 'yearUnreadable', { text: '不详' }, {}],
    [{ accessionedOn: '去年' }, 'dayUnreadable', { text: '去年' }, {}],
    [{ price: 'US$3' }, 'priceForeign', { text: 'US$3', currency: 'US$' }, {}],
    [{ price: '免费' }, 'priceUnreadable', { text: '免费' }, {}],
    [{ price: '84元(全3册)' }, 'priceForSet', { count: 3 }, { price: 8400 }],
    [{ isbn: '9.78E+12' }, 'isbnShortened', { text: '9.78E+12' }, {}],
    [
      { isbn: '439023483' },
      'isbnRepaired',
      { text: '439023483', isbn: '9780439023481' },
      { isbn: '9780439023481' },
    ],
    [{ isbn: '7-02' }, 'isbnInvalid', { text: '7-02' }, { isbn: '7-02' }],
  ])('is taken with %o, says %s and leaves out what it cannot tell', (cells, code, params, kept) => {
    const title = cells.title ?? '小王子';

    expect(withTitle(cells)).toEqual({
      drafts: [{ ...barest, title, ...kept }],
      findings: [{ level: 'notice', code, params }],
    });
  });

  it.each<[CopyCells, string, object]>([
    [{ quantity: '两三本' }, 'quantityUnreadable', { text: '两三本' }],
    [{ quantity: '3本书' }, 'quantityUnreadable', { text: '3本书' }],
    [{ quantity: '501' }, 'quantityTooLarge', { quantity: 501, most: MOST_COPIES_IN_A_ROW }],
    [{ copyBarcode: '条码一' }, 'barcodeMalformed', { barcode: '条码一' }],
    [{ copyBarcode: '9787020042494' }, 'barcodeIsIsbn', { barcode: '9787020042494' }],
  ])('is rejected with %o because %s', (cells, code, params) => {
    expect(withTitle(cells)).toEqual({ drafts: [], findings: [{ level: 'block', code, params }] });
  });

  it.each(['我的测试', '测试题集', 'test drive', '考试测试1'])('is no trial for a title like %s', (title) => {
    expect(withTitle({ title }).findings).toEqual([]);
  });

  it.each(['图书', '期刊', 'Book'])('is told of no kind it knows: %s', (itemType) => {
    expect(withTitle({ itemType }).findings).toEqual([]);
  });

  it.each([
    ['1', 1],
    ['3.00', 3],
    ['１２', 12],
    ['2 册', 2],
    ['4本', 4],
    ['500', 500],
  ])('of the quantity %s makes %i copies', (quantity, count) => {
    const { drafts, findings } = withTitle({ quantity });

    expect(findings).toEqual([]);
    expect(drafts).toEqual(Array.from({ length: count }, () => barest));
  });

  it('may fill a cell to the last letter', () => {
    const full = '长'.repeat(CELL_LIMIT);

    expect(withTitle({ note: full }).findings).toEqual([]);
    expect(withTitle({ note: `${full}长` }).findings).toMatchObject([{ code: 'cellTooLong' }]);
  });
});

describe('a draft that came from a page', () => {
  it('is told which day it cannot mean', () => {
    expect(reviewCopyDraft({ ...barest, accessionedOn: '2023-02-29' } as never)).toEqual([
      { level: 'notice', code: 'dayUnreadable', params: { text: '2023-02-29' } },
    ]);
  });
});

describe('a file of books', () => {
  const match = { title: 0, copyBarcode: 1 };
  const file = (...cells: [string, string][]) =>
    reviewCopyFile(
      cells.map((each, at) => ({ line: at + 2, cells: each })),
      match,
    ).map(({ line, drafts, findings }) => [line, drafts.length, findings.map(({ code }) => code)]);

  it('passes over rows in which nothing is written, and no others', () => {
    expect(file(['小王子', ''], ['', ' '], ['', 'T2'], ['草房子', ''])).toEqual([
      [2, 1, []],
      [4, 0, ['titleMissing']],
      [5, 1, []],
    ]);
  });

  it('rejects each row for its own reason: what was rejected takes no barcode away', () => {
    expect(file(['', 'T1'], ['', ''], ['', 'T1'], ['小王子', 'T1'], ['草房子', 't1'])).toEqual([
      [2, 0, ['titleMissing']],
      [4, 0, ['titleMissing']],
      [5, 1, []],
      [6, 0, ['barcodeDoubledInFile']],
    ]);
  });
});
