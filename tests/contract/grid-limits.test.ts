// How large a workbook, a tab and a cell may be, and what is refused at their edges (PLATFORM 1.27, 4.27, 4.28, 4.30).

import { describe, expect, it } from 'vitest';
import { startRun } from '../support/plain-execution.ts';
import { openBundle } from '../support/workspace.ts';

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Makes a buffered change and commits it. */
const committed = (act: (run: ReturnType<typeof startRun>) => void) => () => {
  const run = startRun();
  act(run);
  run.finish();
};

describe('a new tab', () => {
  it('has 1,000 rows and 26 columns, and beyond them nothing can be named (4.27, 4.28)', () => {
    const { spreadsheet } = startRun();
    const sheet = spreadsheet.insertSheet('new');

    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect(() => sheet.getRange(1001, 1)).toThrow(outside);
    expect(() => sheet.getRange(1000, 1, 2, 1)).toThrow(outside);
    expect(() => sheet.getRange(1, 27)).toThrow(outside);
  });

  it('grows by the rows a script inserts, and can be named there then (4.30)', () => {
    const { sheet } = startRun();
    sheet.insertRowsAfter(1000, 5);

    expect(sheet.getRange(1005, 1).getA1Notation()).toBe('A1005');
    expect(sheet.getMaxRows()).toBe(1005);
  });
});

describe('the largest workbook', () => {
  it('has ten million cells: rows that would make more are refused (1.27)', () => {
    expect(committed(({ sheet }) => sheet.insertRowsAfter(1000, 383_615))).not.toThrow();
    expect(committed(({ sheet }) => sheet.insertRowsAfter(1000, 383_616))).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('has ten million cells in all its tabs: one more is refused when it is full (1.27)', () => {
    expect(
      committed(({ sheet, spreadsheet }) => {
        sheet.insertRowsAfter(1000, 383_600);
        spreadsheet.insertSheet('one more');
      }),
    ).toThrow(/10000000 cells/);
  });

  it('has tabs of 18,278 columns, to ZZZ (1.27)', () => {
    const widen = (columns: number) =>
      committed(({ sheet }) => {
        sheet.deleteRows(2, 999);
        sheet.insertColumnsAfter(26, columns);
      });

    expect(widen(18_252)).not.toThrow();
    expect(widen(18_253)).toThrow(/18278 columns/);
  });

  it('has cells of 50,000 characters: a longer text is refused at the commit and by the grid (1.27)', async () => {
    const { workspace, owner } = await openBundle(`function write(n) {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Array(n + 1).join('字'));
      SpreadsheetApp.getActiveSheet().getRange('A2').setValue('after');
    }`);
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;

    expect(owner.call('write', [50_000]).state).toBe('done');
    expect(owner.call('write', [50_001]).error).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(owner.type(sheetId, 'B1', [['x'.repeat(50_001)]])[0]?.error).toMatch(/50000 characters/);
    expect(owner.read(sheetId, 'B1')).toEqual([['']]);
  });
});

describe('rows and columns that cannot be', () => {
  const all = "You can't delete all the";
  it.each([
    ['delete all columns', `${all} columns on the sheet.`, (s: Sheet) => s.deleteColumns(1, 26)],
    ['delete all rows', `${all} rows on the sheet.`, (s: Sheet) => s.deleteRows(1, 1000)],
    ['delete a row below the last', outside, (s: Sheet) => s.deleteRow(1001)],
    ['delete more columns than there are', outside, (s: Sheet) => s.deleteColumns(20, 8)],
    ['insert after a row there is not', outside, (s: Sheet) => s.insertRowsAfter(1001, 1)],
    [
      'insert no rows',
      'The number of rows in the range must be at least 1.',
      (s: Sheet) => s.insertRowsAfter(1, 0),
    ],
    [
      'insert before column 0',
      'The starting column of the range is too small.',
      (s: Sheet) => s.insertColumnBefore(0),
    ],
  ] as const)('%s (4.30)', (_, words, act) => {
    expect(committed(({ sheet }) => void act(sheet))).toThrow(words);
  });

  it('leave the tab as it was for a person too, who is told (4.30)', async () => {
    const { workspace, owner } = await openBundle('');
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
    owner.type(sheetId, 'A1', [['kept']]);
    const results = owner.edit({ do: 'deleteColumns', sheetId, at: 1, count: 26 });

    expect(results).toMatchObject([{ state: 'threw', error: `${all} columns on the sheet.` }]);
    expect(workspace.snapshot()[0]?.cells).toEqual([['kept']]);
  });
});

type Sheet = ReturnType<typeof startRun>['sheet'];

describe('pasting a block', () => {
  const opened = async () => {
    const { workspace, owner } = await openBundle(
      `function onEdit(e) { return [e.range.getA1Notation(), e.value === undefined, e.oldValue === undefined]; }
       function rule() {
         var sheet = SpreadsheetApp.getActiveSheet(), rules = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
         sheet.getRange('B2').setDataValidation(rules);
       }
       function size() { return [SpreadsheetApp.getActiveSheet().getMaxRows(), SpreadsheetApp.getActiveSheet().getMaxColumns()]; }`,
    );
    return { workspace, owner, sheetId: workspace.snapshot()[0]?.sheetId ?? 0 };
  };

  it('is one event of the whole block, without values (4.43)', async () => {
    const { owner, sheetId } = await opened();
    owner.type(sheetId, 'B2', [['old']]);
    const results = owner.type(sheetId, 'A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);

    expect(results.map(({ value }) => value)).toEqual([['A1:B2', true, true]]);
  });

  it('is one step to undo', async () => {
    const { workspace, owner, sheetId } = await opened();
    owner.type(sheetId, 'A1', [['kept']]);
    owner.type(sheetId, 'A1', [['a'], ['b'], ['c']]);
    owner.edit({ do: 'undo', sheetId });

    expect(workspace.snapshot()[0]?.cells).toEqual([['kept']]);
  });

  it('reads each cell as typed (4.22)', async () => {
    const { workspace, owner, sheetId } = await opened();
    owner.type(sheetId, 'A1', [
      ['007', '=1+1'],
      ["'=1", 'TRUE'],
    ]);

    expect(workspace.snapshot()[0]?.cells).toEqual([
      [7, { formula: '=1+1', shown: '2' }],
      ['=1', true],
    ]);
  });

  it('is refused whole when one cell breaks a rule (4.33)', async () => {
    const { workspace, owner, sheetId } = await opened();
    owner.call('rule');
    const results = owner.type(sheetId, 'A1', [
      ['1', '2'],
      ['3', '44'],
    ]);

    expect(results[0]?.error).toBe(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    expect(workspace.snapshot()[0]?.cells).toEqual([]);
  });

  it('over the last row and column makes the grid larger by what is missing (4.28)', async () => {
    const { owner, sheetId } = await opened();
    owner.type(sheetId, 'Z1000', [
      ['a', 'b'],
      ['c', 'd'],
    ]);

    expect(owner.call('size').value).toEqual([1001, 27]);
    expect(owner.read(sheetId, 'Z1000:AA1001')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
