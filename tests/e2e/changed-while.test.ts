// A person's hand in 在借 while a loan is renewed, corrected or given back: after the night every row says what is true of its own loan.

import { describe, expect, it } from 'vitest';
import type { Edit } from '../../local/contract.ts';
import { expectSoundLedger } from '../support/ledger-truth.ts';
import { cards, copies, DUE, openSmallSchool, quickDist, type SmallSchool } from '../support/small-school.ts';
import { callsThatMatter, meetAt } from '../support/stopping.ts';

const LONG = 120_000;
const RETURNING = 'q0mfq1a2b3return01';
const RENEWED = '2026-10-26';

/** 小王子 stands in row 4 of 3 to 5; the journal's rows and those of the readers are sorted as well. */
const hands: readonly { readonly does: string; readonly edit: Omit<Edit, 'sheetId'> }[] = [
  { does: 'sorts 在借 by title', edit: { do: 'sort', at: 5, ascending: true } },
  { does: 'sorts 在借 by title, backwards', edit: { do: 'sort', at: 5, ascending: false } },
  { does: 'inserts a row above', edit: { do: 'insertRows', at: 3, count: 1 } },
  { does: 'inserts two rows just above that loan', edit: { do: 'insertRows', at: 4, count: 2 } },
];

const threeOut = (school: SmallSchool) => {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
};

const princeOf = (school: SmallSchool) =>
  school.rows('loans').find((row) => row.copyBarcode === copies.littlePrince)?.loanId ?? '';

const changes = {
  renewing: {
    before: threeOut,
    act: (school: SmallSchool, loanId: string) => school.act({ act: 'renew', loanId }),
    prince: { readerName: '李明', className: '三(2)班', dueOn: RENEWED, renewals: '1' },
  },
  'correcting the reader': {
    before: threeOut,
    act: (school: SmallSchool, loanId: string) =>
      school.act({ act: 'correctReader', loanId, cardNumber: cards.teacher }),
    prince: { readerName: '周老师', className: '', dueOn: DUE, renewals: '' },
  },
  'undoing a return': {
    before: (school: SmallSchool) => {
      threeOut(school);
      school.takeBack(copies.littlePrince, { requestId: RETURNING });
    },
    act: (school: SmallSchool) => school.act({ act: 'undo', undoes: RETURNING }),
    prince: { readerName: '李明', className: '三(2)班', dueOn: DUE, renewals: '' },
  },
};

describe.each(Object.entries(changes))('%s', (_, { before, act, prince }) => {
  it.each(hands)(
    'while somebody $does: the night leaves that loan changed and the others as they were',
    async ({ edit }) => {
      const school = await openSmallSchool({ dist: quickDist() });
      const { workspace, assistant } = school;
      before(school);
      const loanId = princeOf(school);
      const morning = workspace.snapshot();
      const again = () => {
        workspace.restore(morning);
        workspace.clock.advance(1_000);
      };
      again();
      const calls = callsThatMatter(workspace, () => act(school, loanId));
      for (const at of calls) {
        again();
        const change = () => void assistant.edit({ ...edit, sheetId: school.tabs.loans });
        meetAt(workspace, at, change, () => act(school, loanId));
        school.night();

        const told = `at call ${at}`;
        const byTitle = Object.fromEntries(school.rows('loans').map((row) => [row.title, row]));
        expect(byTitle, told).toMatchObject({
          小王子: prince,
          草房子: { readerName: '王芳', className: '三(2)班', dueOn: DUE, renewals: '' },
          十万个为什么: { readerName: '周老师', className: '', renewals: '' },
        });
        expectSoundLedger(school, told);
      }
    },
    LONG,
  );
});
