// Inserting, deleting, moving, sorting and filtering, and what goes along with the lines.

import { describe, expect, it } from 'vitest';
import { Book } from '../../local/grid/book.ts';
import { isHiddenByFilter } from '../../local/grid/filter.ts';
import { editStructure, typeValues } from '../../local/grid/person-edit.ts';
import type { Tab } from '../../local/grid/tab.ts';

const ME = 'owner@school.example';

function aBook(values: readonly (readonly string[])[]): { book: Book; tab: Tab } {
  const book = Book.withOneTab({
    locale: 'zh_CN',
    sheetZone: 'Asia/Shanghai',
    owner: ME,
    now: () => Date.UTC(2026, 2, 5),
  });
  typeValues(book, ME, 0, 'A1', values);
  return { book, tab: book.tab(0) };
}

const column = (book: Book, tab: Tab, number: number, rows: number): string[] =>
  book.shown(tab, { row: 1, column: number, rows, columns: 1 }).map(([text]) => text ?? '');
const formula = (tab: Tab, row: number, columnNumber: number): unknown => {
  const content = tab.content(row, columnNumber);
  return typeof content === 'object' && content !== null && 'formula' in content ? content.formula : content;
};

describe('sorting a sheet', () => {
  it('4.31 puts numbers and dates before text before booleans, blanks last, both ways', () => {
    const sorted = (ascending: boolean) => {
      const { book, tab } = aBook([['b'], ['TRUE'], ['10'], [''], ['2026-03-05'], ['a'], ['2'], ['FALSE']]);
      editStructure(book, ME, { do: 'sort', sheetId: 0, at: 1, ascending });
      return column(book, tab, 1, 8);
    };

    expect(sorted(true)).toEqual(['2', '10', '2026-03-05', 'a', 'b', 'FALSE', 'TRUE', '']);
    expect(sorted(false)).toEqual(['TRUE', 'FALSE', 'b', 'a', '2026-03-05', '10', '2', '']);
  });

  it('4.31 leaves the frozen rows where they are and takes whole rows along', () => {
    const { book, tab } = aBook([
      ['key', 'k2'],
      ['label', 'l2'],
      ['b', '1'],
      ['a', '2'],
    ]);
    book.apply({ kind: 'freeze', sheetId: 0, rows: 2, columns: 0 });

    editStructure(book, ME, { do: 'sort', sheetId: 0, at: 1 });

    expect(column(book, tab, 1, 4)).toEqual(['key', 'label', 'a', 'b']);
    expect(column(book, tab, 2, 4)).toEqual(['k2', 'l2', '2', '1']);
  });

  it('4.31 carries formulas, formats and notes with their rows', () => {
    const { book, tab } = aBook([
      ['2', '=A1*10'],
      ['1', '=A2*10'],
    ]);
    book.apply({ kind: 'setNotes', sheetId: 0, row: 1, column: 1, notes: [['two']] });

    editStructure(book, ME, { do: 'sort', sheetId: 0, at: 1 });

    expect(column(book, tab, 2, 2)).toEqual(['10', '20']);
    expect(formula(tab, 2, 2)).toBe('=A2*10');
    expect(tab.note(2, 1)).toBe('two');
  });
});

describe('inserting and deleting lines', () => {
  it('4.30 shifts what is below, and formulas follow', () => {
    const { book, tab } = aBook([['1'], ['2'], ['=A1+A2'], ['=SUM(A1:A2)'], ['=SUM(A$1:A)'], ['="A1"']]);

    editStructure(book, ME, { do: 'insertRows', sheetId: 0, at: 2, count: 2 });

    expect(formula(tab, 5, 1)).toBe('=A1+A4');
    expect(formula(tab, 6, 1)).toBe('=SUM(A1:A4)');
    expect(formula(tab, 7, 1)).toBe('=SUM(A$1:A)');
    expect(formula(tab, 8, 1)).toBe('="A1"');
    expect(tab.maxRows).toBe(1002);
  });

  it('4.30 turns a reference to a deleted cell into #REF!, and undoing brings it back', () => {
    const { book, tab } = aBook([['1'], ['2'], ['=A2'], ['=SUM(A1:A2)']]);

    editStructure(book, ME, { do: 'deleteRows', sheetId: 0, at: 2, count: 1 });
    expect(formula(tab, 2, 1)).toBe('=#REF!');
    expect(formula(tab, 3, 1)).toBe('=SUM(A1:A1)');

    editStructure(book, ME, { do: 'undo', sheetId: 0 });
    expect(column(book, tab, 1, 4)).toEqual(['1', '2', '2', '3']);
  });

  it('4.30 refuses to delete all rows, or all rows that are not frozen', () => {
    const { book } = aBook([['1']]);
    const remove = (at: number, count: number) => () =>
      editStructure(book, ME, { do: 'deleteRows', sheetId: 0, at, count });

    expect(remove(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    book.apply({ kind: 'freeze', sheetId: 0, rows: 2, columns: 0 });
    expect(remove(3, 998)).toThrow("You can't delete all the non-frozen rows.");
  });

  it('4.23 gives inserted rows the format and rule of the row they are inserted at', () => {
    const { book, tab } = aBook([['x'], ['y']]);
    book.apply({
      kind: 'patchStyle',
      sheetId: 0,
      row: 1,
      column: 1,
      rows: 2,
      columns: 1,
      style: { numberFormat: '@' },
    });

    editStructure(book, ME, { do: 'insertRows', sheetId: 0, at: 2, count: 1 });

    expect(tab.style(2, 1).numberFormat).toBe('@');
    expect(tab.content(2, 1)).toBeNull();
  });

  it('keeps the filter, protections and named ranges on their columns when one is inserted before them', () => {
    const { book, tab } = aBook([
      ['a', 'b'],
      ['1', '2'],
    ]);
    const block = { row: 1, column: 2, rows: 2, columns: 1 };
    const protection = { id: '1', sheetId: 0, block, description: '', warningOnly: false, editors: [] };
    book.apply({ kind: 'setProtections', protections: [protection] });
    book.apply({ kind: 'setNamed', named: [{ name: 'b', sheetId: 0, ...block }] });
    book.apply({
      kind: 'setFilter',
      sheetId: 0,
      filter: { block, columns: [{ column: 2, hiddenValues: ['2'] }] },
    });

    editStructure(book, ME, { do: 'insertColumns', sheetId: 0, at: 1, count: 1 });

    expect(tab.filter?.block.column).toBe(3);
    expect(tab.filter?.columns[0]?.column).toBe(3);
    expect(book.protections[0]?.block?.column).toBe(3);
    expect(book.named[0]?.column).toBe(3);
  });
});

describe('moving columns', () => {
  it('takes cells, widths and references along', () => {
    const { book, tab } = aBook([['a', 'b', 'c', '=A1&B1']]);
    book.apply({ kind: 'sizeColumns', sheetId: 0, at: 1, sizes: [55] });

    editStructure(book, ME, { do: 'moveColumns', sheetId: 0, at: 1, count: 1, to: 4 });

    expect(book.shown(tab, { row: 1, column: 1, rows: 1, columns: 4 })).toEqual([['b', 'c', 'a', 'ab']]);
    expect(formula(tab, 1, 4)).toBe('=C1&A1');
    expect(tab.columnWidths.get(3)).toBe(55);
  });

  it('leaves a filter over all the columns as wide as it was', () => {
    const { book, tab } = aBook([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
    editStructure(book, ME, { do: 'filter', sheetId: 0 });

    editStructure(book, ME, { do: 'moveColumns', sheetId: 0, at: 1, count: 1, to: 4 });

    expect(tab.filter?.block).toEqual({ row: 1, column: 1, rows: 2, columns: 3 });
  });
});

describe('the basic filter', () => {
  it('4.32 lies on the label row, hides rows by what they show, and changes no value', () => {
    const { book, tab } = aBook([['key'], ['label'], ['x'], ['y']]);
    book.apply({ kind: 'freeze', sheetId: 0, rows: 2, columns: 0 });

    editStructure(book, ME, { do: 'filter', sheetId: 0 });
    const block = tab.filter?.block;
    book.apply({
      kind: 'setFilter',
      sheetId: 0,
      filter: {
        block: block ?? { row: 2, column: 1, rows: 3, columns: 1 },
        columns: [{ column: 1, hiddenValues: ['x'] }],
      },
    });

    expect(block).toEqual({ row: 2, column: 1, rows: 3, columns: 1 });
    expect([2, 3, 4].map((row) => isHiddenByFilter(book, tab, row))).toEqual([false, true, false]);
    expect(tab.lastRow()).toBe(4);
  });

  it('4.32 is taken off by the same menu item', () => {
    const { book, tab } = aBook([['a'], ['1']]);

    editStructure(book, ME, { do: 'filter', sheetId: 0 });
    editStructure(book, ME, { do: 'filter', sheetId: 0 });

    expect(tab.filter).toBeNull();
  });
});

describe('tabs', () => {
  it('4.35 refuses a name that another tab has, in any letter case', () => {
    const { book } = aBook([['a']]);
    book.apply({
      kind: 'addTab',
      index: 1,
      tab: { ...book.toJSON().tabs[0], sheetId: 5, name: 'Loans' } as never,
    });

    expect(() => editStructure(book, ME, { do: 'renameTab', sheetId: 0, name: 'loans' })).toThrow(
      'A sheet with the name "loans" already exists. Please enter another name.',
    );
  });

  it('4.35 renames a tab inside formulas too', () => {
    const { book, tab } = aBook([['=工作表1!B1', '5']]);

    editStructure(book, ME, { do: 'renameTab', sheetId: 0, name: '借阅 规则' });

    expect(formula(tab, 1, 1)).toBe("='借阅 规则'!B1");
    expect(book.shownAt(tab, 1, 1)).toBe('5');
  });

  it('a deleted tab comes back whole when the deletion is undone', () => {
    const { book } = aBook([['a']]);
    book.apply({
      kind: 'addTab',
      index: 1,
      tab: { ...book.toJSON().tabs[0], sheetId: 5, name: 'two' } as never,
    });
    const before = JSON.stringify(book);

    editStructure(book, ME, { do: 'deleteTab', sheetId: 5 });
    expect(book.findTab(5)).toBeUndefined();
    editStructure(book, ME, { do: 'undo', sheetId: 0 });

    expect(JSON.stringify(book)).toBe(before);
  });

  it('refuses to delete the only tab', () => {
    const { book } = aBook([['a']]);
    expect(() => editStructure(book, ME, { do: 'deleteTab', sheetId: 0 })).toThrow(
      "You can't remove all the sheets",
    );
  });
});
