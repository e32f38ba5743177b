// What a person's keyboard does in the grid, and who may do it.

import { describe, expect, it } from 'vitest';
import { Book } from '../../local/grid/book.ts';
import { editStructure, typeValues } from '../../local/grid/person-edit.ts';
import { restoreTabs, snapshotOf } from '../../local/grid/snapshot.ts';

const OWNER = 'owner@school.example';
const TEACHER = 'teacher@school.example';

function aBook(): Book {
  const book = Book.withOneTab({
    locale: 'zh_CN',
    sheetZone: 'Asia/Shanghai',
    owner: OWNER,
    now: () => Date.UTC(2026, 2, 5),
  });
  typeValues(book, OWNER, 0, 'A1', [
    ['a', '1'],
    ['b', '2026-03-05'],
  ]);
  return book;
}

describe('typing', () => {
  it('4.43 tells the value and the old value of a single cell', () => {
    const book = aBook();
    expect(typeValues(book, OWNER, 0, 'A1', [['new']])).toMatchObject({ value: 'new', oldValue: 'a' });
    expect(typeValues(book, OWNER, 0, 'B2', [['2026-03-06']])).toMatchObject({
      value: '46087',
      oldValue: '46086',
    });
  });

  it('4.43 tells no old value for an empty cell and no value for a cleared one', () => {
    const book = aBook();
    expect(typeValues(book, OWNER, 0, 'D9', [['x']])).toEqual({
      sheetId: 0,
      block: { row: 9, column: 4, rows: 1, columns: 1 },
      value: 'x',
    });
    expect(typeValues(book, OWNER, 0, 'D9', [['']])).not.toHaveProperty('value');
  });

  it('4.43 tells neither for a pasted block', () => {
    const told = typeValues(aBook(), OWNER, 0, 'A1', [['x', 'y']]);
    expect(told).toEqual({ sheetId: 0, block: { row: 1, column: 1, rows: 1, columns: 2 } });
  });

  it('a paste beyond the last row makes the grid longer', () => {
    const book = aBook();
    typeValues(book, OWNER, 0, 'A1000', [['x'], ['y'], ['z']]);
    expect(book.tab(0).maxRows).toBe(1002);
    expect(book.tab(0).content(1002, 1)).toBe('z');
  });

  it('one value fills a larger place', () => {
    const book = aBook();
    typeValues(book, OWNER, 0, 'A1:A3', [['x']]);
    expect(book.shown(book.tab(0), { row: 1, column: 1, rows: 3, columns: 1 })).toEqual([
      ['x'],
      ['x'],
      ['x'],
    ]);
  });

  it('4.33 is refused by a rule that rejects, and nothing changes', () => {
    const book = aBook();
    const rule = { criteria: 'VALUE_IN_LIST', args: [['在馆', '借出'], true], allowInvalid: false };
    const at = { sheetId: 0, row: 1, column: 1, rows: 5, columns: 1 };
    book.apply({ kind: 'setValidations', ...at, palette: [rule], runs: [0, 5] });
    const before = JSON.stringify(book);

    expect(() => typeValues(book, OWNER, 0, 'A1', [['丢了']])).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(JSON.stringify(book)).toBe(before);
    expect(typeValues(book, OWNER, 0, 'A1', [['借出']]).value).toBe('借出');
  });

  it('4.34 is refused by a protection for all but the owner and its editors', () => {
    const book = aBook();
    const block = { row: 1, column: 1, rows: 1, columns: 2 };
    const protection = { id: '1', sheetId: 0, block, description: '', warningOnly: false, editors: [] };
    book.apply({ kind: 'setProtections', protections: [protection] });

    expect(() => typeValues(book, TEACHER, 0, 'B1', [['x']])).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(() => editStructure(book, TEACHER, { do: 'deleteColumns', sheetId: 0, at: 2 })).toThrow(
      'protected',
    );
    expect(typeValues(book, TEACHER, 0, 'B2', [['x']]).value).toBe('x');
    expect(typeValues(book, OWNER, 0, 'B1', [['x']]).value).toBe('x');
  });

  it('4.34 is not stopped by a protection that only warns', () => {
    const book = aBook();
    book.apply({
      kind: 'setProtections',
      protections: [{ id: '1', sheetId: 0, description: '', warningOnly: true, editors: [] }],
    });
    expect(typeValues(book, TEACHER, 0, 'A1', [['x']]).value).toBe('x');
  });
});

describe('undoing', () => {
  it('takes back one step of that person, not of another', () => {
    const book = aBook();
    typeValues(book, TEACHER, 0, 'C1', [['theirs']]);
    typeValues(book, OWNER, 0, 'D1', [['mine']]);

    editStructure(book, TEACHER, { do: 'undo', sheetId: 0 });

    expect(book.shown(book.tab(0), { row: 1, column: 3, rows: 1, columns: 2 })).toEqual([['', 'mine']]);
  });

  it('takes back all that one mark wrote at once', () => {
    const book = aBook();
    const mark = { by: OWNER, label: 'script' };
    const write = (row: number) => () =>
      book.apply({ kind: 'setCells', sheetId: 0, row, column: 5, values: [['written']] });
    book.inStep(mark, write(1));
    book.inStep(mark, write(2));

    editStructure(book, OWNER, { do: 'undo', sheetId: 0 });

    expect(book.tab(0).content(1, 5)).toBeNull();
    expect(book.tab(0).content(2, 5)).toBeNull();
  });

  it('finds its cells again after somebody else inserted rows above', () => {
    const book = aBook();
    typeValues(book, OWNER, 0, 'A2', [['changed']]);
    editStructure(book, TEACHER, { do: 'insertRows', sheetId: 0, at: 1, count: 2 });

    editStructure(book, OWNER, { do: 'undo', sheetId: 0 });

    expect(book.shown(book.tab(0), { row: 1, column: 1, rows: 4, columns: 1 })).toEqual([
      [''],
      [''],
      ['a'],
      ['b'],
    ]);
  });
});

describe('a snapshot', () => {
  it('shows values, date serials and formulas, and empty cells as empty text', () => {
    const book = aBook();
    typeValues(book, OWNER, 0, 'C1', [['=B1+1']]);
    expect(snapshotOf(book)[0]).toEqual({
      name: '工作表1',
      sheetId: 0,
      hidden: false,
      frozenRows: 0,
      cells: [
        ['a', 1, { formula: '=B1+1', shown: '2' }],
        ['b', { serial: 46086 }, ''],
      ],
    });
  });

  it('puts tabs back as they were, formats included', () => {
    const book = aBook();
    book.apply({
      kind: 'patchStyle',
      sheetId: 0,
      row: 1,
      column: 1,
      rows: 9,
      columns: 1,
      style: { numberFormat: '@' },
    });
    const snapshot = snapshotOf(book);
    const before = JSON.stringify(book);
    editStructure(book, OWNER, { do: 'deleteRows', sheetId: 0, at: 1, count: 1 });
    editStructure(book, OWNER, { do: 'renameTab', sheetId: 0, name: 'other' });

    book.apply(restoreTabs(book, snapshot));

    expect(JSON.stringify(book)).toBe(before);
  });

  it('puts dates back as dates from a copy of it', () => {
    const book = aBook();
    const copy = JSON.parse(JSON.stringify(snapshotOf(book)));
    book.apply({ kind: 'clearCells', sheetId: 0, row: 1, column: 1, rows: 9, columns: 9 });

    book.apply(restoreTabs(book, copy));

    expect(snapshotOf(book)).toEqual(copy);
  });
});
