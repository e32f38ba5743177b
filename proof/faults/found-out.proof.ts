// Products that are broken on purpose are found out by these sweeps.

import { describe, expect, it } from 'vitest';
import { type Patch, patchedDist } from '../../tests/support/dist.ts';
import { fewSpareRows } from '../../tests/support/small-school.ts';
import { commands } from '../acts/commands.ts';
import type { Swept } from '../acts/swept.ts';
import { halfOf } from './halves.ts';
import { sweepStops } from './sweep.ts';

type Broken = {
  readonly product: string;
  readonly patch: Patch;
  readonly act: string;
  readonly wrong: string;
};

const broken: readonly Broken[] = [
  {
    product: 'does not ask whether a request was carried out before',
    patch: { find: 'const repeated = answerRepeat(sitting, act2);', replace: 'const repeated = undefined;' },
    act: 'says returned',
    wrong: 'has two lines of the request',
  },
  {
    product: 'forgets at night the lines that a stop prevented',
    patch: { find: 'writeMissingLines(app, new Ledger(app));', replace: '' },
    act: 'lend',
    wrong: 'the journal of loan',
  },
  {
    product: 'writes the journal before the ledger',
    patch: {
      find: 'this.app.tab(loansTable).append(row);',
      replace:
        "this.app.tab(journalTable).append(loanLine(this.app, { ...row, dueOn: '', overdueDays: '', renewals: '', lentOn: '', number: 0 }, asking, undefined)); this.app.tab(loansTable).append(row);",
    },
    act: 'lend',
    wrong: 'the journal of loan',
  },
  {
    product: 'does not see that a change was done when another followed it',
    patch: { find: /: this\.passedOver\(requestId\d*\);/, replace: ': undefined;' },
    act: 'says returned',
    wrong: 'the journal of loan',
  },
];

describe.each(broken)('a product that $product', ({ patch, act, wrong }) => {
  it('is found out', async () => {
    const swept = commands.find(({ situation }) => situation === act) as Swept;
    const { wrongs } = await sweepStops(swept, { ...halfOf(swept), dist: patchedDist(fewSpareRows, patch) });

    expect(wrongs.join('\n')).toContain(wrong);
  });
});
