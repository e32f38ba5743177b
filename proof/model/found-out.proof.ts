// The chance histories can fail: each of these broken products is found out, and the history that shows it is a few steps long.

import { describe, expect, it } from 'vitest';
import { type Patch, patchedDist } from '../../tests/support/dist.ts';
import { fewSpareRows } from '../../tests/support/small-school.ts';
import { search } from './run.ts';

/** Broken products are found within some hundred steps whatever the seed; this one is as good as any, and always as quick. */
const SEED = 20_260_928;
const FEW = 4;

const broken: readonly (Patch & { readonly product: string; readonly shows: RegExp })[] = [
  {
    product: 'carries a request out each time it is sent',
    find: 'const repeated = answerRepeat(sitting, act2)',
    replace: 'const repeated = void 0',
    shows: /again|sent again/,
  },
  {
    product: 'does not count renewals',
    find: /renewals: \(.{1,90} : 0\) \+ 1 \}/,
    replace: 'renewals: 0 }',
    shows: /renew/,
  },
  {
    product: 'lends a day too long',
    find: 'addDays(lentOn2, policy.loanDays || ROOM_COPY_DAYS)',
    replace: 'addDays(lentOn2, (policy.loanDays || ROOM_COPY_DAYS) + 1)',
    shows: /lend|scan/,
  },
];

describe('a product that', () => {
  it.each(broken)('$product is found out', async ({ shows, ...patch }) => {
    const dist = patchedDist(fewSpareRows, patch);

    const { told, history } = await search({ dist, seed: SEED, histories: 100, longest: 12 });

    expect(told).toMatch(shows);
    expect(history.length, told).toBeLessThanOrEqual(FEW);
  });
});
