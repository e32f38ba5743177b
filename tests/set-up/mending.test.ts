// 初始设置 pressed again, stopped midway, or pressed in a workbook that somebody's hand has damaged: it adds what is missing and loses nothing.

import { describe, expect, it, onTestFinished } from 'vitest';
import type { Workspace } from '../../local/contract.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { dist } from '../support/dist.ts';
import { cards, copies, openSmallSchool, type SmallSchool } from '../support/small-school.ts';
import { callsThatMatter, stopAt, stops } from '../support/stopping.ts';

const LIBRARIAN = 'librarian@school.example';

async function openEmpty(): Promise<{ workspace: Workspace; press: () => void }> {
  const workspace = await openWorkspace({ dist, fill: 'empty', lang: 'zh-CN' });
  onTestFinished(() => workspace.close());
  const librarian = workspace.person(LIBRARIAN, { role: 'owner' });
  return { workspace, press: () => void librarian.call('setUp', [], 'menu') };
}

/** Everything but the sheet ids, which are drawn anew for each tab made. */
function shapeOf(workspace: Workspace) {
  return workspace.snapshot().map(({ name, hidden, frozenRows, cells }) => ({
    name,
    hidden,
    frozenRows,
    cells: name === '_shuxiang' ? cells.map(([key]) => key) : cells,
  }));
}

function mend(school: SmallSchool): void {
  expect(school.librarian.call('setUp', [], 'menu')).toMatchObject({ state: 'done' });
}

describe('初始设置 pressed again', () => {
  it('changes nothing, and installs no second trigger', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    const before = school.workspace.snapshot();

    mend(school);

    expect(school.workspace.snapshot()).toEqual(before);
    expect(school.workspace.triggers().map((each) => each.handler)).toEqual(['runNightly']);
  });

  it('by a second person while the first one’s is running, asks that person to wait', async () => {
    const { workspace, press } = await openEmpty();
    const second = workspace.person('assistant@school.example', { role: 'editor' });
    let answer = '';
    workspace.gate((_, call) => {
      if (answer || call.method !== 'Spreadsheet.insertSheet') return;
      answer = second.call('setUp', [], 'menu').error ?? 'none';
    });

    press();
    workspace.gate(null);

    expect(answer).toMatch(/^Error: .*编号/);
    expect(workspace.snapshot().filter((tab) => tab.name.startsWith('馆藏'))).toHaveLength(1);
  });
});

describe('初始设置 stopped midway', () => {
  it('goes on where it was when it is pressed again, wherever it was stopped', async () => {
    const whole = await openEmpty();
    const calls = callsThatMatter(whole.workspace, whole.press);
    const wanted = shapeOf(whole.workspace);
    const every = Math.ceil(calls.length / 24);

    for (const [i, at] of calls.filter((_, place) => place % every === 0).entries()) {
      const { workspace, press } = await openEmpty();
      stopAt(workspace, at, stops[i % stops.length] ?? 'kill', press);
      press();

      expect(shapeOf(workspace), `stopped at call ${at}`).toEqual(wanted);
    }
  }, 120_000);
});

describe('初始设置 in a damaged workbook', () => {
  it('writes the key row again where the labels stand', async () => {
    const school = await openSmallSchool();
    const before = school.rows('catalogue');
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.catalogue, at: 1, count: 1 });

    mend(school);

    expect(school.rows('catalogue')).toEqual(before);
    expect(school.lend(copies.littlePrince, cards.liMing).state).toBe('settled');
  });

  it('puts a deleted column back at the right end and leaves the others as they are', async () => {
    const school = await openSmallSchool();
    const before = school.rows('readers');
    const seat = Object.keys(before[0] ?? {}).indexOf('seatNumber') + 1;
    school.librarian.edit({ do: 'deleteColumns', sheetId: school.tabs.readers, at: seat, count: 1 });

    mend(school);

    expect(school.rows('readers')).toEqual(before.map((row) => ({ ...row, seatNumber: '' })));
    expect(Object.keys(school.rows('readers')[0] ?? {}).at(-1)).toBe('seatNumber');
  });

  it('makes a deleted tab anew and touches no other', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    const loans = school.rows('loans');
    school.librarian.edit({ do: 'deleteTab', sheetId: school.tabs.loanHistory });

    mend(school);

    const names = school.workspace.snapshot().map((tab) => tab.name);
    expect(names.filter((name) => name === '借阅历史')).toHaveLength(1);
    expect(school.rows('loans')).toEqual(loans);
    expect(school.takeBack(copies.littlePrince).state).toBe('settled');
  });

  it('keeps using a tab that was renamed', async () => {
    const school = await openSmallSchool();
    school.librarian.edit({ do: 'renameTab', sheetId: school.tabs.loans, name: '谁借了什么' });

    mend(school);

    expect(school.workspace.snapshot().map((tab) => tab.name)).not.toContain('在借');
    expect(school.lend(copies.littlePrince, cards.liMing).state).toBe('settled');
    expect(school.rows('loans')).toHaveLength(1);
  });
});

describe('初始设置 beside what the librarian has of her own', () => {
  it('leaves her own tab 馆藏 alone and makes another', async () => {
    const { workspace, press } = await openEmpty();
    const person = workspace.person(LIBRARIAN, { role: 'owner' });
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
    person.edit({ do: 'renameTab', sheetId, name: '馆藏' });
    person.type(sheetId, 'A1:B2', [
      ['我的书', '放在哪里'],
      ['小王子', '窗边'],
    ]);

    press();

    const hers = workspace.snapshot().find((tab) => tab.sheetId === sheetId);
    expect(hers).toMatchObject({
      name: '馆藏',
      cells: [
        ['我的书', '放在哪里'],
        ['小王子', '窗边'],
      ],
    });
    expect(workspace.snapshot().map((tab) => tab.name)).toContain('馆藏 2');
  });

  it('works in a copy of the file, which shares nothing with the first', async () => {
    const school = await openSmallSchool();
    const copy = school.workspace.copyFile('other@school.example');
    onTestFinished(() => copy.close());
    const other = copy.person('other@school.example', { role: 'owner' });

    const pressed = other.call('setUp', [], 'menu');
    const args = {
      requestId: school.newRequest(),
      copyBarcode: copies.littlePrince,
      cardNumber: cards.liMing,
    };
    const lent = other.call('rpc', ['circulation.lend', JSON.stringify(args)]);

    expect(pressed.state).toBe('done');
    expect(String(lent.value)).toContain('"state":"settled"');
    expect(school.rows('loans')).toEqual([]);
    expect(copy.triggers().map((each) => each.handler)).toEqual(['runNightly']);
  });
});
