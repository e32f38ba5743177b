// A person inserts, deletes or moves columns at every service call of every act of the desk.

import { describe, expect, it } from 'vitest';
import { meetAt } from '../../tests/support/stopping.ts';
import { chargeCommands } from '../acts/charges.ts';
import { commands } from '../acts/commands.ts';
import { dueMove } from '../acts/due-moves.ts';
import { nameOfSwept } from '../acts/swept.ts';
import { tellCount } from '../tell-count.ts';
import { expectAllUnderLock } from './after.ts';
import { deletedColumn, herColumns, withHerColumns } from './columns.ts';
import { type HandTab, tabsOfHands } from './hands.ts';
import { callsInMidWrite } from './mid-write.ts';
import { morningOf } from './morning.ts';
import { expectAsIfInTurn, ordersOf } from './one-after-the-other.ts';
import { replyOf } from './reply.ts';

const tabs = Object.keys(tabsOfHands) as HandTab[];
const hers = tabs.flatMap(herColumns);
const acting = [...commands, ...chargeCommands, dueMove].map(
  (swept, place) => [nameOfSwept(swept), swept, place] as const,
);

describe.each(acting)('%s', (name, swept, place) => {
  it('and what a person does to columns of her own end as if one had gone first', async () => {
    const morning = await morningOf(swept, withHerColumns);
    // A column inserted between a write and its commit shifts it: docs/decisions/0003.
    const midWrite = callsInMidWrite(morning);
    const calls = morning.calls.filter(({ at }) => !midWrite.has(at));
    let races = 0;
    for (const [turn, other] of hers.entries()) {
      const met = calls.filter((_, i) => (i + place) % 4 === turn % 4);
      const orders = ordersOf(morning, other);
      for (const { at } of met)
        expectAsIfInTurn(morning, other, at, orders, `${name}, at call ${at} ${other.does}`);
      races += met.length;
    }
    expect(races).toBeGreaterThan(calls.length);
    tellCount('races', races);
  });

  it('is carried out, or says which column is missing, when a column of the product’s is deleted meanwhile', async () => {
    const morning = await morningOf(swept, withHerColumns);
    const { school } = morning;
    // A write that finds its column gone when it is committed fails; the page sends the act again.
    const midWrite = callsInMidWrite(morning);
    for (const [turn, tab] of tabs.entries()) {
      const other = deletedColumn(tab);
      for (const { at } of morning.calls.filter((_, i) => i % tabs.length === turn)) {
        const told = `${name}, at call ${at} ${other.does}`;
        const requests = morning.again();
        const own = meetAt(
          school.workspace,
          at,
          () => void other.act(morning, requests),
          () => morning.send(requests),
        );
        expectAllUnderLock([own], told);
        const said = midWrite.has(at) ? /^\{"ok":|^threw/ : /^\{"ok":true|"code":"(columnMissing|busy)"/;
        expect(replyOf(own), told).toMatch(said);
        const next = replyOf(school.send('settings.rowProblems', {}));
        expect(next, told).toContain(`"columnMissing","params":{"tab":"${tabsOfHands[tab]}"`);
      }
    }
    tellCount('races', morning.calls.length);
  });
});
