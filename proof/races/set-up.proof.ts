// 初始设置 and the night when more than one person has pressed, copied or put back.

import { describe, expect, it } from 'vitest';
import { findTab } from '../../local/read-tab.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { tabIdsOf } from '../../tests/support/rows-by-key.ts';
import { cards, copies, MORNING, openSmallSchool, quickDist } from '../../tests/support/small-school.ts';
import { callsThatMatter, meetAt } from '../../tests/support/stopping.ts';
import { night, setUpAgain } from '../acts/upkeep.ts';
import { tellCount } from '../tell-count.ts';
import { expectAllUnderLock, expectRightByMorning, loansKnown } from './after.ts';
import { morningOf } from './morning.ts';
import { expectAsIfInTurn, type Other, ordersOf } from './one-after-the-other.ts';

const presses: Other = {
  does: 'somebody else presses 初始设置 too',
  act: ({ school }) => [school.assistant.call('setUp', [], 'menu')],
};
const nightOfAnother: Other = {
  does: 'the nightly run of somebody else begins',
  act: ({ school }) => [school.assistant.call('runNightly', [], 'editor')],
};

describe.each([
  ['初始设置', setUpAgain, presses],
  ['初始设置', setUpAgain, nightOfAnother],
  ['the night', night, nightOfAnother],
  ['the night', night, presses],
] as const)('%s', (name, swept, other) => {
  it(`ends as if one had gone first while ${other.does}`, async () => {
    const morning = await morningOf(swept);
    const orders = ordersOf(morning, other);
    // Within the lock the other is told to wait, wherever that is.
    const met = morning.calls.filter(({ locked }, i) => !locked || i % 8 === 0);
    for (const { at } of met)
      expectAsIfInTurn(morning, other, at, orders, `${name}, at call ${at} ${other.does}`);
    expect(met.length).toBeGreaterThan(5);
    tellCount('races', met.length);
  });
});

describe('初始设置 in an empty file, pressed by two people at once', () => {
  it('makes each tab once, whoever comes in at which call', async () => {
    const open = () => openWorkspace({ dist: quickDist(), fill: 'empty', lang: 'zh-CN', now: MORNING });
    const first = await open();
    const calls = callsThatMatter(
      first,
      () => void first.person('librarian@school.example').call('setUp', [], 'menu'),
    );
    const names = first.snapshot().map((tab) => tab.name);
    await first.close();
    let races = 0;
    for (const at of calls.filter((_, i) => i < 12 || i % 40 === 0 || i > calls.length - 4)) {
      const workspace = await open();
      const people = ['librarian', 'colleague'].map((name) =>
        workspace.person(`${name}@school.example`, { role: 'owner' }),
      );
      const [librarian, colleague] = people;
      let theirs = 'not asked';
      const own = meetAt(
        workspace,
        at,
        () => {
          theirs = colleague?.call('setUp', [], 'menu').state ?? '';
        },
        () => librarian?.call('setUp', [], 'menu'),
      );
      const told = `at call ${at}`;
      expect(own?.state, told).toBe('done');
      expect(['done', 'threw'], told).toContain(theirs);
      expect(
        workspace
          .snapshot()
          .map((tab) => tab.name)
          .sort(),
        told,
      ).toEqual([...names].sort());
      await workspace.close();
      races += 1;
    }
    tellCount('races', races);
  });
});

describe('two people who both set up', () => {
  it('have a nightly run each, and the second finds nothing left to do', async () => {
    const school = await openSmallSchool({ dist: quickDist() });
    school.assistant.call('setUp', [], 'menu');
    night.prepare(school);
    const runs = school.workspace.triggers().filter(({ handler }) => handler === 'runNightly');
    expect(new Set(runs.map(({ owner }) => owner)).size).toBe(2);

    const [one, other] = runs.map(({ id }) => school.workspace.fire(id));
    if (!one || !other) throw new Error('There are not two nightly runs.');

    expectAllUnderLock([one, other], 'two nights');
    expect(one.meter.cellsWritten).toBeGreaterThan(0);
    expect(other.meter.cellsWritten).toBe(0);
    expectRightByMorning(school, 'after two nights');
  });

  it('have one nightly run each, however often they press', async () => {
    const school = await openSmallSchool();
    for (const by of [school.librarian, school.librarian, school.assistant, school.assistant])
      by.call('setUp', [], 'menu');

    expect(
      school.workspace
        .triggers()
        .map(({ owner, handler }) => `${owner} ${handler}`)
        .sort(),
    ).toEqual(['assistant@school.example runNightly', 'librarian@school.example runNightly']);
  });
});

describe('a copy of the workbook', () => {
  it('lends and is set up like any other, with a nightly run of its own, and the first one hears nothing of it', async () => {
    const school = await openSmallSchool({ dist: quickDist() });
    school.lend(copies.grassHouse, cards.wangFang);
    const before = JSON.stringify(school.workspace.snapshot());
    const copy = school.workspace.copyFile('colleague@school.example');
    const colleague = copy.person('colleague@school.example', { role: 'owner', consent: 'all' });
    expect(copy.triggers()).toEqual([]);

    const args = {
      requestId: school.newRequest(),
      copyBarcode: copies.littlePrince,
      cardNumber: cards.liMing,
    };
    const lent = colleague.call('rpc', ['circulation.lend', JSON.stringify(args)]);
    expect(String(lent.value)).toContain('"state":"settled"');
    expect(colleague.call('setUp', [], 'menu').state).toBe('done');
    expect(copy.triggers().map(({ owner, handler }) => [owner, handler])).toEqual([
      ['colleague@school.example', 'runNightly'],
    ]);
    colleague.call('runNightly', [], 'editor');

    const loans = findTab(copy.snapshot(), 'loans').cells.slice(2).flat();
    expect(loans).toEqual(expect.arrayContaining([copies.littlePrince, copies.grassHouse]));
    expect(tabIdsOf(copy.snapshot())).toEqual(school.tabs);
    expect(JSON.stringify(school.workspace.snapshot())).toBe(before);
    await copy.close();
  });
});

describe('a workbook put back to a version from before a loan', () => {
  it('lends that copy again when the desk sends its request again, once', async () => {
    const school = await openSmallSchool({ dist: quickDist() });
    school.lend(copies.grassHouse, cards.wangFang);
    const version = school.workspace.snapshot();
    const requestId = school.newRequest();
    school.lend(copies.littlePrince, cards.liMing, { requestId });

    school.workspace.restore(version);
    expect(loansKnown(school)).toHaveLength(1);
    const [again, repeated] = [1, 2].map(() => school.lend(copies.littlePrince, cards.liMing, { requestId }));

    expect([again?.isRepeat, repeated?.isRepeat]).toEqual([false, true]);
    expect(loansKnown(school)).toHaveLength(2);
    school.night();
    expectRightByMorning(school, 'after the night');
  });

  it('is not misled by columns remembered from the version that is gone', async () => {
    const school = await openSmallSchool({ dist: quickDist() });
    const version = school.workspace.snapshot();
    for (const tab of [school.tabs.loans, school.tabs.catalogue, school.tabs.readers, school.tabs.journal])
      school.librarian.edit({ do: 'insertColumns', sheetId: tab, at: 1, count: 1 });
    school.lend(copies.grassHouse, cards.wangFang);

    school.workspace.restore(version);
    school.lend(copies.littlePrince, cards.liMing);
    school.takeBack(copies.littlePrince);
    school.night();

    expect(school.rows('loans').map((row) => row.title)).toEqual(['小王子']);
    expectRightByMorning(school, 'after the night');
  });
});
