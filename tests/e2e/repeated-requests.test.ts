// The same request sent again: carried out once, however late the repeat comes.

import { describe, expect, it } from 'vitest';
import { actOf, linesOf, loansOut } from '../support/ledger-truth.ts';
import { cards, copies, DUE, openSmallSchool, type SmallSchool } from '../support/small-school.ts';

const MINUTE = 60_000;

/** Lends 小王子 to Li Ming under a request that is returned, then lets the sweep take the closed loan away. */
function lendAndForget(school: SmallSchool): { lending: string; returning: string } {
  const lending = school.newRequest();
  const returning = school.newRequest();
  school.lend(copies.littlePrince, cards.liMing, { requestId: lending });
  school.takeBack(copies.littlePrince, { requestId: returning });
  school.workspace.clock.advance(20 * MINUTE);
  school.night();
  return { lending, returning };
}

describe('a lending sent twice', () => {
  it('is answered as done before, with the same loan', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();

    const first = school.lend(copies.littlePrince, cards.liMing, { requestId });
    const second = school.lend(copies.littlePrince, cards.liMing, { requestId });

    expect(second).toMatchObject({ state: 'settled', act: 'lend', isRepeat: true, dueOn: first.dueOn });
    expect(second.loanId).toBe(first.loanId);
    expect(school.rows('loans')).toHaveLength(1);
    expect(linesOf(school, requestId)).toHaveLength(1);
  });

  it('is carried out once when both travel in one batch', async () => {
    const school = await openSmallSchool();
    const act = {
      act: 'scan',
      requestId: school.newRequest(),
      copyBarcode: copies.littlePrince,
      cardNumber: cards.liMing,
    };

    school.call('circulation.record', { acts: [act, act], operator: '' });

    expect(school.rows('loans').map(actOf)).toEqual(['lend']);
  });

  it('stays done after the book came back', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    school.lend(copies.littlePrince, cards.liMing, { requestId });
    school.takeBack(copies.littlePrince);

    const again = school.lend(copies.littlePrince, cards.liMing, { requestId });

    expect(again).toMatchObject({ state: 'settled', act: 'lend', isRepeat: true });
    expect(loansOut(school)).toEqual([]);
  });

  it('stays done after the book came back, the loan was swept away and the book was lent on', async () => {
    const school = await openSmallSchool();
    const { lending } = lendAndForget(school);
    school.lend(copies.littlePrince, cards.wangFang);

    const again = school.lend(copies.littlePrince, cards.liMing, { requestId: lending });

    expect(again).toMatchObject({ state: 'settled', act: 'lend', isRepeat: true, title: '小王子' });
    expect(again.readerName).toBe('李明');
    expect(loansOut(school).map((row) => row.readerName)).toEqual(['王芳']);
    expect(linesOf(school, lending)).toHaveLength(1);
  });

  it('stays done when its run was killed before the journal line, and all else happened since', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    school.workspace.gate((_, { method, cells }) =>
      method === 'Sheet.appendRow' && cells === 8 ? { stop: 'kill' } : undefined,
    );
    school.send('circulation.lend', {
      requestId,
      copyBarcode: copies.littlePrince,
      cardNumber: cards.liMing,
    });
    school.workspace.gate(null);
    expect(linesOf(school, requestId)).toHaveLength(0);
    school.takeBack(copies.littlePrince);
    school.workspace.clock.advance(20 * MINUTE);
    school.night();

    const again = school.lend(copies.littlePrince, cards.liMing, { requestId });

    expect(again).toMatchObject({ state: 'settled', isRepeat: true });
    expect(loansOut(school)).toEqual([]);
  });
});

describe('a return sent twice', () => {
  it('does not take the book from the next reader', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    school.lend(copies.littlePrince, cards.liMing);
    school.takeBack(copies.littlePrince, { requestId });
    school.lend(copies.littlePrince, cards.wangFang);

    const again = school.takeBack(copies.littlePrince, { requestId });

    expect(again).toMatchObject({ state: 'settled', act: 'takeBack', isRepeat: true, readerName: '李明' });
    expect(loansOut(school).map((row) => row.readerName)).toEqual(['王芳']);
  });

  it('does not take it either when the loan has long been in the history', async () => {
    const school = await openSmallSchool();
    const { returning } = lendAndForget(school);
    school.lend(copies.littlePrince, cards.wangFang);

    const again = school.takeBack(copies.littlePrince, { requestId: returning });

    expect(again).toMatchObject({ state: 'settled', act: 'takeBack', isRepeat: true, readerName: '李明' });
    expect(loansOut(school).map((row) => row.readerName)).toEqual(['王芳']);
  });
});

describe('an act sent again after it was undone', () => {
  /** 小王子 is out to Li Ming; answers the id of the loan. */
  const lendPrince = (school: SmallSchool) => school.lend(copies.littlePrince, cards.liMing).loanId;
  const undo = (school: SmallSchool, undoes: string) => school.act({ act: 'undo', undoes });

  it('is answered as what it was, and stays undone', async () => {
    const school = await openSmallSchool();
    const renewal = { act: 'renew', requestId: school.newRequest(), loanId: lendPrince(school) } as const;
    school.act(renewal);
    undo(school, renewal.requestId);

    const again = school.act(renewal);

    expect(again).toMatchObject({ state: 'settled', act: 'renew', isRepeat: true, dueOn: DUE });
    expect(loansOut(school).map((row) => row.dueOn)).toEqual([DUE]);
  });

  it('takes no book back a second time, whatever was undone after it', async () => {
    const school = await openSmallSchool();
    const loanId = lendPrince(school);
    const [returning, renewal] = [school.newRequest(), school.newRequest()];
    school.takeBack(copies.littlePrince, { requestId: returning });
    undo(school, returning);
    school.act({ act: 'renew', requestId: renewal, loanId });
    undo(school, renewal);

    const again = school.takeBack(copies.littlePrince, { requestId: returning });

    expect(again).toMatchObject({ state: 'settled', act: 'takeBack', isRepeat: true });
    expect(loansOut(school)).toHaveLength(1);
  });
});

describe('a change whose run was killed before its journal line', () => {
  it('is not made again by a call that changes the loan otherwise first', async () => {
    const school = await openSmallSchool();
    const { loanId } = school.lend(copies.littlePrince, cards.liMing);
    const renewal = { act: 'renew', requestId: school.newRequest(), loanId } as const;
    school.librarian.type(school.tabs.loanPolicies, 'F3', [['3']]);
    school.workspace.gate((_, { method, cells }) =>
      method === 'Sheet.appendRow' && cells === 8 ? { stop: 'kill' } : undefined,
    );
    school.send('circulation.record', { acts: [renewal], operator: '' });
    school.workspace.gate(null);

    const results = school.acts([{ act: 'claimReturned', loanId }, renewal]);

    expect(results).toMatchObject([{ isRepeat: false }, { act: 'renew', state: 'settled', isRepeat: true }]);
    expect(loansOut(school).map((row) => row.dueOn)).toEqual(['2026-10-26']);
    school.night();
    expect(linesOf(school, renewal.requestId)).toHaveLength(1);
  });
});

describe('a refused act sent again', () => {
  it('is asked anew: what stood in the way may be gone', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    school.lend(copies.littlePrince, cards.wangFang);
    const refused = school.lend(copies.littlePrince, cards.liMing, { requestId });
    school.takeBack(copies.littlePrince);

    const again = school.lend(copies.littlePrince, cards.liMing, { requestId });

    expect([refused.state, again.state, again.isRepeat]).toEqual(['refused', 'settled', false]);
  });
});
