// The sweeps of this folder see what they are for: with the lock or the flush gone from the bundle, or a stray state left where it fell, they turn red.

import { describe, expect, it } from 'vitest';
import { type Patch, patchedDist } from '../../tests/support/dist.ts';
import { fewSpareRows } from '../../tests/support/small-school.ts';
import { commands } from '../acts/commands.ts';
import { rowMoves } from './hands.ts';
import { type Morning, morningOf } from './morning.ts';
import { expectAsIfInTurn, type Other, ordersOf } from './one-after-the-other.ts';
import { otherDesks } from './other-desks.ts';

async function morningWith(patch: Patch, situation: string): Promise<Morning> {
  const swept = commands.find((each) => each.situation === situation);
  if (!swept) throw new Error(`Nothing is swept as ${situation}.`);
  return morningOf(swept, { dist: patchedDist(fewSpareRows, patch) });
}

/** What the sweep says at the first call at which it finds something; '' when it finds nothing. */
function firstComplaint(morning: Morning, other: Other): string {
  try {
    const orders = ordersOf(morning, other);
    for (const { at } of morning.calls) expectAsIfInTurn(morning, other, at, orders, `at call ${at}`);
    return '';
  } catch (error) {
    return String(error);
  }
}

const lendsTheSame = otherDesks.find(({ does }) => does === 'another desk lends the same copy') as Other;
const insertsAmid = rowMoves('loans').find(({ does }) => does.includes('amid')) as Other;

describe('the races find it', () => {
  it('when the lock is gone', async () => {
    const patch = {
      find: /\|\| !lock\.tryLock\(PATIENCE_MS\)|!\(lock == null \? void 0 : lock\.tryLock\(PATIENCE_MS\)\)|!lock\?\.tryLock\(PATIENCE_MS\)/,
      replace: 'false',
    };

    expect(firstComplaint(await morningWith(patch, 'lend'), lendsTheSame)).toMatch(/at call/);
  });

  it('when nothing is made durable before the lock is let go', async () => {
    const patch = {
      find: /(const result\w* = work\(\);\s*)SpreadsheetApp\.flush\(\);(\s*return result\w*;\s*\} finally)/,
      replace: 'const result = work(); return result; } finally',
    };

    expect(
      firstComplaint(await morningWith(patch, 'lend for a reason, in spite of a rule'), lendsTheSame),
    ).toMatch(/at call/);
  });

  it('when a state that fell into a blank row stays there', async () => {
    const patch = { find: /if \(home && row\.loanId === ""\)/, replace: 'if (false)' };

    expect(firstComplaint(await morningWith(patch, 'renew'), insertsAmid)).toMatch(/at call/);
  });
});
