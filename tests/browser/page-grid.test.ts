// What a person does in the grid is what happens to the workbook, and scripts hear of it.

import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Desk, LIN, openLocalDesk, soon, type Window } from '../support/local-desk.ts';

let desk: Desk;
let window: Window;

beforeAll(async () => {
  desk = await openLocalDesk();
  window = await desk.open();
});

afterAll(() => desk?.close());

/** The last line `onEdit` wrote: range and value. */
const lastEdit = () => {
  const rows = desk.workspace.snapshot().find(({ name }) => name === 'log')?.cells ?? [];
  return desk.read(`A${rows.length}:B${rows.length}`, 'log')[0];
};

describe('typing in the grid', () => {
  it('puts a number typed in a cell into the workbook and tells onEdit', async () => {
    await window.typeInto(2, 4, '12');

    await soon(() => desk.read('D2')).toEqual([['12']]);
    await soon(lastEdit).toEqual(['D2', '12']);
  });

  it('reads a day as a day and shows it as the workbook formats it', async () => {
    await window.typeInto(3, 4, '2026-09-01');

    await soon(() => desk.read('D3')).toEqual([['2026-09-01']]);
  });

  it('keeps text after an apostrophe as text', async () => {
    await window.typeInto(4, 4, "'007");

    await soon(() => desk.read('D4')).toEqual([['007']]);
  });

  it('works a formula out', async () => {
    await window.typeInto(5, 4, '=SUM(B2:B4)');

    await soon(() => desk.read('D5')).toEqual([['6']]);
  });

  it('empties a cell with Delete', async () => {
    await window.typeInto(6, 4, '要删掉');
    await soon(() => desk.read('D6')).toEqual([['要删掉']]);

    await window.click(9, 2);
    await window.click(6, 4);
    await window.page.keyboard.press('Delete');

    await soon(() => desk.read('D6')).toEqual([['']]);
  });

  it('empties a cell that was typed a moment ago', async () => {
    await window.typeInto(7, 4, '打错了');

    await window.page.keyboard.press('ArrowUp');
    await window.page.keyboard.press('Delete');
    await window.typeInto(8, 4, '后面的');

    await soon(() => desk.read('D7:D8')).toEqual([[''], ['后面的']]);
  });
});

describe('pasting', () => {
  it('puts a block from another program in as if typed', async () => {
    await window.page.evaluate(() => navigator.clipboard.writeText('丁\t4\n戊\t5'));
    await window.click(5, 1);

    await window.page.keyboard.press('Control+v');

    await soon(() => desk.read('A5:B6')).toEqual([
      ['丁', '4'],
      ['戊', '5'],
    ]);
    await soon(lastEdit).toEqual(['A5:B6', '']);
  });
});

describe('sorting', () => {
  it('sorts the rows below the frozen one by the column of the cursor', async () => {
    await window.click(3, 2);

    await window.choose('数据', '按 A 到 Z 对工作表排序');

    await soon(() => desk.read('A1:B4')).toEqual([
      ['书名', '册数'],
      ['甲', '1'],
      ['乙', '2'],
      ['丙', '3'],
    ]);
  });
});

describe('rows and columns', () => {
  it('inserts a column to the left of the cursor', async () => {
    await window.click(2, 2);

    await window.choose('插入', '在左侧插入列');

    await soon(() => desk.read('A1:C1')).toEqual([['书名', '', '册数']]);
  });

  it('moves a column dragged by its header', async () => {
    const before = desk.read('A1:D1');
    const from = await window.point(0, 3);
    const to = await window.point(0, 1);
    await window.page.mouse.click(from.x, from.y);
    await window.page.mouse.move(from.x, from.y);
    await window.page.mouse.down();
    await window.page.mouse.move(to.x + 10, to.y, { steps: 8 });
    await window.page.mouse.move(to.x - 30, to.y, { steps: 4 });

    await window.page.mouse.up();

    const [a, b, c, d] = before[0] ?? [];
    await soon(() => desk.read('A1:D1')).toEqual([[c, a, b, d]]);
  });

  it('inserts a row above the cursor', async () => {
    const [first] = desk.read('A2:D2');
    await window.click(2, 1);

    await window.choose('插入', '在上方插入行');

    await soon(() => desk.read('A2:D3')).toEqual([['', '', '', ''], first]);
  });
});

describe('undoing', () => {
  it('takes the last act of the person back', async () => {
    const before = desk.read('A1:D4');
    await window.click(2, 1);
    await window.choose('插入', '在上方插入行');
    await soon(() => desk.read('A1:D4')).not.toEqual(before);

    await window.choose('编辑', '撤消');

    await soon(() => desk.read('A1:D4')).toEqual(before);
  });
});

describe('filtering', () => {
  const hasFilter = () => desk.workspace.person(LIN).call('hasFilter').value;

  it('is made and taken away from the menu', async () => {
    await window.click(1, 1);
    await window.choose('数据', '创建或移除过滤器');
    await soon(hasFilter).toBe(true);

    await window.choose('数据', '创建或移除过滤器');

    await soon(hasFilter).toBe(false);
  });
});

describe('tabs', () => {
  const names = () => desk.workspace.snapshot().map(({ name, hidden }) => (hidden ? `(${name})` : name));

  it('are renamed by double click', async () => {
    const tab = window.page.getByText('log', { exact: true });
    await tab.click();
    await soon(async () => {
      // On a busy machine two clicks may be too far apart for the grid: one clicks again.
      if ((await tab.getAttribute('contenteditable')) !== 'true') await tab.dblclick();
      return tab.getAttribute('contenteditable');
    }).toBe('true');
    await window.page.keyboard.press('Control+a');
    await window.page.keyboard.type('记录');

    await window.page.keyboard.press('Enter');

    await soon(names).toEqual(['册', '记录']);
  });

  it('are added and hidden', async () => {
    await window.choose('插入', '工作表');
    await soon(names).toEqual(['册', '记录', '工作表3']);
    await window.page.getByText('记录', { exact: true }).click({ button: 'right' });

    await window.page.getByText('隐藏', { exact: true }).click();

    await soon(names).toEqual(['册', '(记录)', '工作表3']);
  });
});
