// A row that somebody inserts while the night writes what the tabs show: what fell into it does not stay there.

import { describe, expect, it } from 'vitest';
import { expectSoundLedger } from '../support/ledger-truth.ts';
import { cards, copies, openSmallSchool, quickDist } from '../support/small-school.ts';
import { callsThatMatter, meetAt } from '../support/stopping.ts';

describe.each([
  { name: '读者', key: 'readers' },
  { name: '馆藏', key: 'catalogue' },
] as const)('a row inserted at the top of $name while the night runs', ({ key }) => {
  it('is blank again by the next morning, and counts and statuses stand where they belong', async () => {
    const school = await openSmallSchool({ dist: quickDist() });
    const { workspace } = school;
    school.lend(copies.littlePrince, cards.liMing);
    const evening = workspace.snapshot();
    const moment = workspace.clock.now();
    const again = () => {
      workspace.restore(evening);
      workspace.clock.set(moment);
    };
    const insert = () =>
      void school.assistant.edit({ do: 'insertRows', sheetId: school.tabs[key], at: 3, count: 1 });
    // What the tabs show is written last of all.
    const calls = callsThatMatter(workspace, () => school.night()).slice(-40);

    for (const call of calls) {
      again();
      meetAt(workspace, call, insert, () => school.night());
      school.night();

      expectSoundLedger(school, `inserted at call ${call}`);
      const liMing = school.rows('readers').find(({ cardNumber }) => cardNumber === cards.liMing);
      const prince = school.rows('catalogue').find(({ copyBarcode }) => copyBarcode === copies.littlePrince);
      expect([liMing?.onLoan, prince?.status]).toEqual(['1', '借出']);
    }
  });
});
