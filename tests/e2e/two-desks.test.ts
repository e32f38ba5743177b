// Two desks and one book, and a person's hand in the tab while a desk is writing.

import { describe, expect, it } from 'vitest';
import type { Edit } from '../../local/contract.ts';
import type { Envelope } from '../../src/dispatch.ts';
import { actOf, expectSoundLedger, loansOut } from '../support/ledger-truth.ts';
import {
  cards,
  copies,
  openSmallSchool,
  quickDist,
  type SmallSchool,
  unpack,
} from '../support/small-school.ts';
import { callsThatMatter, meetAt } from '../support/stopping.ts';

const LONG = 90_000;

describe('two desks lending the same copy at the same moment', () => {
  it(
    'make one loan, and the other desk hears that the first is at work or that the book is out',
    async () => {
      const school = await openSmallSchool();
      const { workspace, assistant } = school;
      const lend = (cardNumber: string, by = school.librarian) =>
        unpack(
          school.send(
            'circulation.lend',
            { requestId: school.newRequest(), copyBarcode: copies.littlePrince, cardNumber },
            by,
          ),
        );
      const comeBack = () => {
        school.takeBack(copies.littlePrince);
        workspace.clock.advance(61_000);
      };
      const calls = callsThatMatter(workspace, () => lend(cards.liMing));
      comeBack();

      const heard = new Set<string>();
      for (const at of calls) {
        let other: Envelope | undefined;
        const own = meetAt(
          workspace,
          at,
          () => {
            other = lend(cards.wangFang, assistant);
          },
          () => lend(cards.liMing),
        );
        const outcomes = [own, other as Envelope].map(toldBy);

        const told = `met at call ${at}: ${outcomes}`;
        expect(loansOut(school), told).toHaveLength(1);
        expect(
          outcomes.filter((each) => each === 'lent'),
          told,
        ).toHaveLength(1);
        for (const each of outcomes) heard.add(each);
        comeBack();
      }
      expect([...heard].sort()).toEqual(['busy', 'copyOutToAnother', 'lent']);
      school.night();
      expectSoundLedger(school, 'at night');
    },
    LONG,
  );

  it('leave nothing of the desk that was told to wait', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    const act = { copyBarcode: copies.littlePrince, cardNumber: cards.wangFang };
    let hasMet = false;
    school.workspace.gate((_, { locked }) => {
      if (hasMet || !locked) return;
      hasMet = true;
      school.call('circulation.lend', { requestId, ...act }, school.assistant);
    });
    school.lend(copies.littlePrince, cards.liMing);
    school.workspace.gate(null);

    expect(hasMet).toBe(true);
    expect(school.rows('journal').filter((row) => row.requestId === requestId)).toEqual([]);
    expect(school.rows('loans').map((row) => row.readerName)).toEqual(['李明']);
  });

  it('serve two readers one after the other, each under the name of their own desk', async () => {
    const school = await openSmallSchool();

    school.lend(copies.littlePrince, cards.liMing, { more: { operator: '周老师' } });
    school.lend(copies.grassHouse, cards.wangFang, {
      by: school.assistant,
      more: { operator: '小管理员 陈思远' },
    });

    expect(school.rows('loans').map((row) => [row.readerName, row.operator])).toEqual([
      ['李明', '周老师'],
      ['王芳', '小管理员 陈思远'],
    ]);
  });
});

/** 'lent', the first finding's code, or the fault's. */
function toldBy(envelope: Envelope): string {
  if (envelope.ok) {
    const { state, findings } = envelope.value as { state: string; findings: { code: string }[] };
    return state === 'settled' ? 'lent' : (findings[0]?.code ?? '');
  }
  return 'fault' in envelope ? envelope.fault.code : 'findings';
}

/** What somebody may do to 在借 at the worst moment; 小王子 stands in row 4 of 3 to 5. */
const hands: readonly { readonly does: string; readonly edit: Omit<Edit, 'sheetId'> }[] = [
  { does: 'sorts 在借 by title', edit: { do: 'sort', at: 5, ascending: true } },
  { does: 'sorts 在借 by title, backwards', edit: { do: 'sort', at: 5, ascending: false } },
  { does: 'inserts a row above', edit: { do: 'insertRows', at: 3, count: 1 } },
  { does: 'deletes the row of another loan above', edit: { do: 'deleteRows', at: 3, count: 1 } },
];

const threeOut = (school: SmallSchool) => {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
};
const returnPrince = (school: SmallSchool) => school.takeBack(copies.littlePrince);
const byTitle = (school: SmallSchool) =>
  Object.fromEntries(school.rows('loans').map((row) => [row.title, actOf(row)]));

describe.each(hands)('while a copy is taken back, somebody $does', ({ edit }) => {
  /** Takes 小王子 back with the edit just before each of the run's service calls in turn; `afterwards` must leave all right. */
  async function eachMoment(
    afterwards: (school: SmallSchool) => void,
    look: (school: SmallSchool, told: string) => void,
  ): Promise<void> {
    const school = await openSmallSchool({ dist: quickDist() });
    const { workspace, assistant } = school;
    threeOut(school);
    const morning = workspace.snapshot();
    const again = () => {
      workspace.restore(morning);
      workspace.clock.advance(61_000);
    };
    again();
    const calls = callsThatMatter(workspace, () => returnPrince(school));
    for (const at of calls) {
      again();
      const change = () => void assistant.edit({ ...edit, sheetId: school.tabs.loans });
      meetAt(workspace, at, change, () => returnPrince(school));
      afterwards(school);
      look(school, `at call ${at}`);
    }
  }

  it(
    'the night leaves that loan returned and the others out',
    async () => {
      await eachMoment(
        (school) => void school.night(),
        (school, told) => {
          expect(byTitle(school), told).toEqual({ 小王子: 'return', 草房子: 'lend', 十万个为什么: 'lend' });
          expectSoundLedger(school, told);
        },
      );
    },
    LONG,
  );

  it(
    'the next scan sees the other loans as they are',
    async () => {
      await eachMoment(
        (school) => void school.lend(copies.journeyOne, cards.teacher),
        (school, told) => {
          const acts = byTitle(school);
          expect(acts, told).toMatchObject({ 小王子: 'return', 十万个为什么: 'lend' });
          expect(acts.草房子 ?? 'deleted', told).toBe(edit.do === 'deleteRows' ? 'deleted' : 'lend');
        },
      );
    },
    LONG,
  );
});

describe('a row of 在借 that somebody deleted', () => {
  it('is back the next morning: same loan, same reader, same copy, same due day', async () => {
    const school = await openSmallSchool();
    threeOut(school);
    const before = school.rows('loans').find((row) => row.title === '小王子');
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.loans, at: 4, count: 1 });

    school.night();

    const { loanId, requestId, readerId, copyId, state, dueOn, lentOn, title, readerName, className } =
      before ?? {};
    expect(school.rows('loans').filter((row) => row.loanId === loanId)).toMatchObject([
      { loanId, requestId, readerId, copyId, state, dueOn, lentOn, title, readerName, className },
    ]);
    expectSoundLedger(school, 'after the night');
  });

  it('is told of in 待处理, once, however many nights pass', async () => {
    const school = await openSmallSchool();
    threeOut(school);
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.loans, at: 4, count: 1 });

    school.night();
    school.night();

    expect(school.rows('basket').map(({ kind, subject }) => [kind, subject])).toEqual([
      ['缺行已补回', '《小王子》 三(2)班 · 李明'],
    ]);
  });

  it('does not come back when the copy has been lent to somebody else since', async () => {
    const school = await openSmallSchool();
    threeOut(school);
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.loans, at: 4, count: 1 });
    school.lend(copies.littlePrince, cards.wangFang);

    school.night();

    const ofPrince = school.rows('loans').filter((row) => row.title === '小王子');
    expect(ofPrince.map((row) => row.readerName)).toEqual(['王芳']);
  });

  it('does not come back either when that somebody has brought the copy back', async () => {
    const school = await openSmallSchool();
    threeOut(school);
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.loans, at: 4, count: 1 });
    school.workspace.clock.advance(60_000);
    school.lend(copies.littlePrince, cards.wangFang);
    school.takeBack(copies.littlePrince);

    school.night();

    expect(loansOut(school).map((row) => row.title)).not.toContain('小王子');
  });

  it('comes back when the copy was lent to somebody by mistake, and that was undone', async () => {
    const school = await openSmallSchool();
    threeOut(school);
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.loans, at: 4, count: 1 });
    school.workspace.clock.advance(60_000);
    const mistake = school.newRequest();
    school.lend(copies.littlePrince, cards.wangFang, { requestId: mistake });
    school.act({ act: 'undo', undoes: mistake });

    school.night();

    const ofPrince = loansOut(school).filter((row) => row.title === '小王子');
    expect(ofPrince.map((row) => row.readerName)).toEqual(['李明']);
  });

  it('comes back with the day and the desk of its lending, however late it was renewed', async () => {
    const school = await openSmallSchool();
    threeOut(school);
    const { loanId = '', lentOn, operator } = school.rows('loans')[1] ?? {};
    school.workspace.clock.set('2026-10-09T08:00:00');
    school.act({ act: 'renew', loanId }, { operator: '吴老师' });
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.loans, at: 4, count: 1 });

    school.night();

    const back = school.rows('loans').filter((row) => row.loanId === loanId);
    expect(back).toMatchObject([{ lentOn, operator, renewals: '1', title: '小王子' }]);
  });
});
