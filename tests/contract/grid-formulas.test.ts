// What formulas come to, and when they are worked out again.

import { describe, expect, it } from 'vitest';
import { Book, emptyTabImage } from '../../local/grid/book.ts';
import { typeValues } from '../../local/grid/person-edit.ts';

let clock = Date.UTC(2026, 2, 5, 15, 59);

function aBook(): Book {
  clock = Date.UTC(2026, 2, 5, 15, 59);
  const book = Book.withOneTab({ locale: 'zh_CN', sheetZone: 'Asia/Shanghai', owner: 'o', now: () => clock });
  book.apply({ kind: 'addTab', index: 1, tab: emptyTabImage(9, '借阅 规则') });
  typeValues(book, 'o', 9, 'A1', [['7'], ['8']]);
  typeValues(book, 'o', 0, 'A1', [
    ['1', 'x'],
    ['2', 'y'],
    ['', 'x'],
  ]);
  return book;
}

const shown = (book: Book, formula: string): string => {
  typeValues(book, 'o', 0, 'E1', [[formula]]);
  return book.shownAt(book.tab(0), 1, 5);
};

describe('reading a formula', () => {
  it.each([
    ['=A1+A2*2', '5'],
    ['=SUM(A:A)', '3'],
    ['=SUM(A2:A)', '2'],
    ["='借阅 规则'!A1", '7'],
    ["=SUM('借阅 规则'!A1:A2)", '15'],
    ['=IF(A1=1,"一","二")', '一'],
    ['=A1&B1', '1x'],
    ['=COUNTIF(B1:B3,"x")', '2'],
    ['=COUNTA(B1:B3)', '3'],
    ['=MAX(A1:A3)', '2'],
    ['=MATCH("y",B1:B3,0)', '2'],
    ['=1/0', '#DIV/0!'],
    ['=QUERY(A1:B3,"x")', '#NAME?'],
    ['=nosuchname', '#NAME?'],
    ['=nosuchtab!A1', '#REF!'],
    ['=A1+', '#ERROR!'],
    ['=E1', '#REF!'],
    ['=IFERROR(1/0,"-")', '-'],
  ])('works out %s', (formula, answer) => {
    expect(shown(aBook(), formula)).toBe(answer);
  });

  it('4.36 knows today by the spreadsheet zone and the workbook clock', () => {
    const book = aBook();
    expect(shown(book, '=TODAY()')).toBe('2026-03-05');

    clock += 60_000;

    expect(book.shownAt(book.tab(0), 1, 5)).toBe('2026-03-06');
  });

  it('works it out anew when what it reads has changed', () => {
    const book = aBook();
    expect(shown(book, '=A1+1')).toBe('2');

    typeValues(book, 'o', 0, 'A1', [['41']]);

    expect(book.shownAt(book.tab(0), 1, 5)).toBe('42');
  });

  it('follows a chain of 3,000 formulas', () => {
    const book = aBook();
    const chain = Array.from({ length: 3000 }, (_, i) => [`=C${i + 1}+1`]);
    typeValues(book, 'o', 0, 'C1', [['1'], ...chain]);

    expect(book.shownAt(book.tab(0), 3001, 3)).toBe('3001');
  });
});
