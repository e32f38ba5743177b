// A page may call any top-level function by its name: only the door takes data, and none does by hand what it would not do from the menu.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import { readDist } from '../../tests/support/dist.ts';
import { expectSoundLedger } from '../../tests/support/ledger-truth.ts';
import { cards, copies, openSmallSchool, type SmallSchool } from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';

const all = (school: SmallSchool) => JSON.stringify(school.workspace.snapshot());

/** The school's first import gave request ids of its own; all else of two such schools is the same. */
const withoutRequestIds = (school: SmallSchool): unknown =>
  JSON.parse(all(school).replace(/q0mu[0-9a-z]{14}/g, 'a request'));

/** Names a page may say: every top-level function, but those that end in `_` (PLATFORM 4.7). */
const pageFunctions = [...readDist('Code.js').matchAll(/^function\s+(\w+)\s*\(/gm)]
  .map(([, name = '']) => name)
  .filter((name) => !name.endsWith('_'));

/** These work when they are called from the menu or by the clock, and so from a page. */
const WORKING = ['setUp', 'runNightly'];

const hostile: readonly Json[][] = [
  [],
  [null],
  ['=1+1', '<script>'],
  [{ authMode: 'FULL', range: { a1: 'A1' }, value: 'x', triggerUid: '1' }],
  ['circulation.lend', '{"requestId":"q0mfq1a2b3lending1"}', 7],
  [[['__proto__']], { __proto__: 1 }],
  ['x'.repeat(100_000)],
];

async function aSchoolInUse(): Promise<SmallSchool> {
  const school = await openSmallSchool();
  school.lend(copies.littlePrince, cards.liMing, { requestId: 'q0mfq1a2b3lending1' });
  school.lend(copies.grassHouse, cards.wangFang, { requestId: 'q0mfq1a2b3lending2' });
  school.takeBack(copies.grassHouse, { requestId: 'q0mfq1a2b3return01' });
  school.workspace.clock.advance(20 * 60_000);
  return school;
}

describe('the top-level functions a page may call', () => {
  it('are the door, the menu’s, the triggers’ and no other', () => {
    expect(pageFunctions.length).toBeGreaterThan(10);
    expect(pageFunctions).toContain('rpc');
  });
});

describe.each(pageFunctions.filter((name) => name !== 'rpc' && !WORKING.includes(name)))(
  '%s, called by a page',
  (name) => {
    it('writes nothing, whatever it is handed', async () => {
      const school = await aSchoolInUse();
      const before = all(school);
      const triggers = school.workspace.triggers();

      const results = hostile.map((args) => school.assistant.call(name, args, 'run'));

      tellCount('bad calls', hostile.length);
      expect(results.filter(({ value }) => value !== undefined && value !== null)).toEqual([]);
      expect(all(school)).toBe(before);
      expect(school.workspace.triggers()).toEqual(triggers);
      expectSoundLedger(school, name);
    });
  },
);

describe.each(WORKING)('%s, called by a page', (name) => {
  it('does what it does from the menu, whatever it is handed, and the ledger is sound', async () => {
    const [school, twin] = [await aSchoolInUse(), await aSchoolInUse()];
    for (const _ of hostile) twin.librarian.call(name, [], name === 'setUp' ? 'menu' : 'editor');

    const results = hostile.map((args) => school.librarian.call(name, args, 'run'));

    tellCount('bad calls', hostile.length);
    expect(results.map(({ state }) => state)).toEqual(hostile.map(() => 'done'));
    expect(withoutRequestIds(school)).toEqual(withoutRequestIds(twin));
    expect(school.workspace.triggers().map(({ handler }) => handler)).toEqual(
      twin.workspace.triggers().map(({ handler }) => handler),
    );
    expectSoundLedger(school, name);
  });
});
