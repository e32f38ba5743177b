// What a desk does beside lending and taking back: renewing, undoing, correcting, noting, counting, and entering afterwards.

import { describe, expect, it } from 'vitest';
import { actOf, linesOf, loansOut } from '../support/ledger-truth.ts';
import { cards, codesOf, copies, DUE, openSmallSchool, type SmallSchool } from '../support/small-school.ts';

/** 14 days after the due day. */
const RENEWED = '2026-10-26';

async function withPrinceOut() {
  const school = await openSmallSchool();
  const lending = school.newRequest();
  const { loanId } = school.lend(copies.littlePrince, cards.liMing, { requestId: lending });
  return { school, loanId, lending };
}

const prince = (school: SmallSchool) =>
  school.rows('loans').filter((row) => row.copyBarcode === copies.littlePrince);

describe('renewing a loan', () => {
  it('moves the due day by the days of the policy, and shows day and count in 在借', async () => {
    const { school, loanId } = await withPrinceOut();

    const renewed = school.act({ act: 'renew', loanId });

    expect(renewed).toMatchObject({ state: 'settled', act: 'renew', dueOn: RENEWED, readerName: '李明' });
    expect(prince(school)).toMatchObject([{ dueOn: RENEWED, renewals: '1' }]);
    expect(prince(school)[0]?.state).toMatch(/\|renew\|2026-10-26\|renewals=1$/);
  });

  it('leaves an overdue book where it is, until the librarian gives leave and says why', async () => {
    const { school, loanId } = await withPrinceOut();
    school.workspace.clock.set('2026-10-15T08:00:00');
    const requestId = school.newRequest();

    const refused = school.act({ act: 'renew', loanId });
    const renewed = school.act({ act: 'renew', loanId, requestId, override: '病假' });

    expect(codesOf(refused)).toEqual(['overdueNotRenewed']);
    expect(renewed.state).toBe('settled');
    expect(linesOf(school, `${requestId}-why`)).toMatchObject([
      { act: '馆员特批', subject: '病假 《小王子》 三(2)班 · 李明 [overdueNotRenewed]' },
    ]);
  });

  it('is done once when its answer was lost and another desk renewed the loan meanwhile', async () => {
    const { school, loanId } = await withPrinceOut();
    school.librarian.type(school.tabs.loanPolicies, 'F3', [['9']]);
    const requestId = school.newRequest();
    school.act({ act: 'renew', loanId, requestId });
    school.act({ act: 'renew', loanId }, { by: school.assistant });

    const again = school.act({ act: 'renew', loanId, requestId });

    expect(again).toMatchObject({ state: 'settled', act: 'renew', isRepeat: true });
    expect(prince(school)).toMatchObject([{ renewals: '2' }]);
  });

  it('takes all loans of a reader in one call', async () => {
    const { school, loanId } = await withPrinceOut();
    const other = school.lend(copies.grassHouse, cards.liMing).loanId;

    const results = school.acts([
      { act: 'renew', loanId, cardNumber: cards.liMing },
      { act: 'renew', loanId: other, cardNumber: cards.liMing },
    ]);

    expect(results.map((each) => [each.state, each.dueOn])).toEqual([
      ['settled', RENEWED],
      ['settled', RENEWED],
    ]);
  });
});

describe('undoing', () => {
  it('a lending leaves nothing out, and the journal both lines', async () => {
    const { school, lending } = await withPrinceOut();
    const requestId = school.newRequest();

    const undone = school.act({ act: 'undo', undoes: lending, requestId });

    expect(undone).toMatchObject({ state: 'settled', act: 'undo', undone: 'lend', title: '小王子' });
    expect(loansOut(school)).toEqual([]);
    expect([linesOf(school, lending).length, linesOf(school, requestId).length]).toEqual([1, 1]);
    school.workspace.clock.advance(24 * 3_600_000);
    school.night();
    expect([school.rows('loans'), school.rows('loanHistory')]).toEqual([[], []]);
  });

  it('a return gives the loan back as it was: reader, due day, renewals', async () => {
    const { school, loanId } = await withPrinceOut();
    school.act({ act: 'renew', loanId });
    const returning = school.newRequest();
    school.takeBack(copies.littlePrince, { requestId: returning });

    const undone = school.act({ act: 'undo', undoes: returning });

    expect(undone).toMatchObject({ undone: 'takeBack', dueOn: RENEWED, readerName: '李明' });
    expect(loansOut(school)).toMatchObject([{ dueOn: RENEWED, renewals: '1', readerName: '李明' }]);
    expect(school.act({ act: 'renew', loanId }).findings).toMatchObject([{ code: 'renewalLimitReached' }]);
  });

  it('a renewal brings the old due day back, also when it was the answer to an undo', async () => {
    const { school, loanId } = await withPrinceOut();
    const renewing = school.newRequest();
    school.act({ act: 'renew', loanId, requestId: renewing });
    const undoing = school.newRequest();

    const undone = school.act({ act: 'undo', undoes: renewing, requestId: undoing });
    const redone = school.act({ act: 'undo', undoes: undoing });

    expect([undone.dueOn, redone.dueOn]).toEqual([DUE, RENEWED]);
    expect(prince(school)).toMatchObject([{ dueOn: RENEWED }]);
  });

  it('a return is refused once the book is out again: two readers never have one copy', async () => {
    const { school } = await withPrinceOut();
    const returning = school.newRequest();
    school.takeBack(copies.littlePrince, { requestId: returning });
    school.lend(copies.littlePrince, cards.wangFang);

    const refused = school.act({ act: 'undo', undoes: returning });

    expect(codesOf(refused)).toEqual(['movedOn']);
    expect(loansOut(school)).toMatchObject([{ readerName: '王芳' }]);
  });

  it('a return stays undone when the return itself is sent again', async () => {
    const { school } = await withPrinceOut();
    const returning = school.newRequest();
    school.takeBack(copies.littlePrince, { requestId: returning });
    school.act({ act: 'undo', undoes: returning });

    const again = school.takeBack(copies.littlePrince, { requestId: returning });

    expect(again).toMatchObject({ state: 'settled', isRepeat: true });
    expect(loansOut(school)).toMatchObject([{ readerName: '李明' }]);
  });

  it('a late return takes away the stop it brought, and no other', async () => {
    const { school } = await withPrinceOut();
    school.librarian.type(school.tabs.loanPolicies, 'H3', [['2']]);
    school.lend(copies.grassHouse, cards.liMing);
    school.workspace.clock.set('2026-10-15T08:00:00');
    const returning = school.newRequest();
    school.takeBack(copies.littlePrince, { requestId: returning });
    const stopped = () => school.rows('readers').find((row) => row.name === '李明')?.stoppedUntil;
    expect(stopped()).toBe('2026-10-21');

    school.act({ act: 'undo', undoes: returning });
    expect(stopped()).toBe('');

    school.takeBack(copies.littlePrince);
    const other = school.newRequest();
    school.takeBack(copies.grassHouse, { requestId: other });
    school.act({ act: 'undo', undoes: other });
    expect(stopped()).toBe('2026-10-21');
  });
});

describe('correcting whose loan it is', () => {
  it('gives the loan, as old as it may be, to the other child with its due day', async () => {
    const { school, loanId } = await withPrinceOut();
    school.workspace.clock.set('2026-10-09T08:00:00');

    const corrected = school.act({ act: 'correctReader', loanId, cardNumber: cards.wangFang });

    expect(corrected).toMatchObject({ state: 'settled', readerName: '王芳', dueOn: DUE });
    expect(prince(school)).toMatchObject([{ readerName: '王芳', dueOn: DUE }]);
    const pages = [cards.liMing, cards.wangFang].map((cardNumber) => {
      const page = school.call('circulation.readerPage', { cardNumber });
      return page.ok && (page.value as { loans: { title: string }[] }).loans.map((each) => each.title);
    });
    expect(pages).toEqual([[], ['小王子']]);
  });

  it('stays with the right child in the history', async () => {
    const { school, loanId } = await withPrinceOut();
    school.act({ act: 'correctReader', loanId, cardNumber: cards.wangFang });
    school.takeBack(copies.littlePrince);
    school.workspace.clock.advance(20 * 60_000);
    school.night();

    const wangFang = school.rows('readers').find((row) => row.name === '王芳')?.readerId;
    expect(school.rows('loanHistory')).toMatchObject([{ readerName: '王芳', readerId: wangFang }]);
  });
});

describe('what a reader says of a loan', () => {
  it('“I returned it” is kept with its day, and the loan stays open', async () => {
    const { school, loanId } = await withPrinceOut();

    school.act({ act: 'claimReturned', loanId });

    expect(loansOut(school).map(actOf)).toEqual(['claim']);
    const page = school.call('circulation.readerPage', { cardNumber: cards.liMing });
    expect(page).toMatchObject({ ok: true, value: { loans: [{ claimedOn: '2026-09-28' }] } });
  });

  it('“I lost it” shows in 馆藏 after the night, until the book comes back', async () => {
    const { school, loanId } = await withPrinceOut();
    const status = () => school.rows('catalogue').find((row) => row.title === '小王子')?.status;
    school.act({ act: 'reportLost', loanId });
    school.night();
    expect(status()).toBe('遗失');

    const back = school.takeBack(copies.littlePrince);
    school.night();

    expect(codesOf(back)).toEqual(['lostCameBack']);
    expect(status()).toBe('在馆');
  });
});

describe('noting damage', () => {
  it('is said when the copy is lent next and when it comes back, so that the wrong child does not pay', async () => {
    const { school } = await withPrinceOut();
    school.takeBack(copies.littlePrince);
    school.act({ act: 'reportDamage', copyBarcode: copies.littlePrince, note: '封面破' });

    const lent = school.lend(copies.littlePrince, cards.wangFang);
    const back = school.takeBack(copies.littlePrince);

    expect([lent.condition, back.condition]).toEqual(['封面破（2026-09-28）', '封面破（2026-09-28）']);
    expect(codesOf(back)).toEqual(['conditionKnown']);
  });

  it('sets the copy aside for mending and leaves the words in the history of the loan in which it was found', async () => {
    const { school, loanId } = await withPrinceOut();
    school.takeBack(copies.littlePrince);

    school.act({
      act: 'reportDamage',
      copyBarcode: copies.littlePrince,
      loanId,
      note: '缺页',
      needsMending: true,
    });

    expect(codesOf(school.lend(copies.littlePrince, cards.wangFang))).toEqual([
      'copyNotOnShelf',
      'conditionKnown',
    ]);
    school.workspace.clock.advance(20 * 60_000);
    school.night();
    expect(school.rows('loanHistory')).toMatchObject([{ condition: '缺页（2026-09-28）' }]);
  });

  it('is written once when it is sent twice', async () => {
    const school = await openSmallSchool();
    const act = {
      act: 'reportDamage',
      requestId: school.newRequest(),
      copyBarcode: copies.whys,
      note: '水湿',
    } as const;

    school.act(act);
    school.act(act);

    expect(school.rows('catalogue').find((row) => row.copyBarcode === copies.whys)?.condition).toBe(
      '水湿（2026-09-28）',
    );
    expect(linesOf(school, act.requestId)).toHaveLength(1);
  });
});

describe('what is left to the librarian', () => {
  it('an unknown label goes on the list once, however often it is scanned', async () => {
    const school = await openSmallSchool();

    school.scan('T9999999', cards.liMing);
    school.scan('t9999999', cards.liMing);

    expect(school.rows('basket')).toMatchObject([{ kind: '没查到的条码', code: 'T9999999', doneOn: '' }]);
  });

  it('what an assistant flags goes on the list with the words, once', async () => {
    const school = await openSmallSchool();
    const act = {
      act: 'flag',
      requestId: school.newRequest(),
      copyBarcode: copies.dictionary,
      cardNumber: cards.liMing,
      note: '这本书只能在馆内看，不外借',
    } as const;

    school.act(act, { role: 'assistant', operator: '陈思远' });
    school.act(act, { role: 'assistant', operator: '陈思远' });

    expect(school.rows('basket')).toMatchObject([
      { kind: '交老师查看', code: copies.dictionary, operator: '陈思远' },
    ]);
  });

  it.each([
    [
      'a lending against a rule',
      { act: 'lend', copyBarcode: copies.dictionary, cardNumber: cards.liMing, override: '校长同意' },
    ],
    [
      'a lending entered afterwards',
      { act: 'lend', copyBarcode: copies.whys, cardNumber: cards.liMing, happenedOn: '2026-09-25' },
    ],
    ['a note of damage', { act: 'reportDamage', copyBarcode: copies.whys, note: '缺页' }],
  ] as const)('%s is refused to an assistant and changes nothing', async (_, act) => {
    const school = await openSmallSchool();
    const before = JSON.stringify(school.workspace.snapshot());

    const refused = school.act(act, { role: 'assistant' });

    expect(refused.state).toBe('refused');
    expect(codesOf(refused)).toContain('assistantMayNot');
    expect(JSON.stringify(school.workspace.snapshot())).toBe(before);
  });
});

describe('the librarian’s leave', () => {
  it('lends against the rules for a reason, which the journal keeps', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();

    const lent = school.act({
      act: 'lend',
      requestId,
      copyBarcode: copies.dictionary,
      cardNumber: cards.liMing,
      override: '校长同意',
    });

    expect(lent).toMatchObject({ state: 'settled', dueOn: '2026-10-05' });
    expect(linesOf(school, `${requestId}-why`)).toMatchObject([{ act: '馆员特批', loanId: lent.loanId }]);
    expect(linesOf(school, requestId)).toHaveLength(1);
  });

  it('does not lend what is out, nor on a lost card', async () => {
    const { school } = await withPrinceOut();
    const act = { act: 'lend', override: '急用' } as const;

    const out = school.act({ ...act, copyBarcode: copies.littlePrince, cardNumber: cards.wangFang });
    const lost = school.act({ ...act, copyBarcode: copies.whys, cardNumber: cards.cardLost });

    expect([codesOf(out), codesOf(lost)]).toEqual([['copyOutToAnother'], ['cardLost']]);
  });
});

describe('acts entered afterwards with their real day', () => {
  it('a lending of Friday is due from Friday on', async () => {
    const school = await openSmallSchool();

    const lent = school.lend(copies.whys, cards.liMing, { more: { happenedOn: '2026-09-25' } });

    expect(lent.dueOn).toBe('2026-10-09');
    expect(school.rows('loans')).toMatchObject([{ lentOn: '2026-09-25' }]);
  });

  it('a book from the drop box came back on its real day: on time stays on time', async () => {
    const { school } = await withPrinceOut();
    school.workspace.clock.set('2026-10-14T08:00:00');

    const back = school.takeBack(copies.littlePrince, { more: { happenedOn: DUE } });

    expect(back).toMatchObject({ state: 'settled', overdueDays: 0, findings: [] });
    school.workspace.clock.advance(20 * 60_000);
    school.night();
    expect(school.rows('loanHistory')).toMatchObject([{ returnedOn: DUE, dueOn: DUE, overdueDays: '' }]);
  });
});

describe('counting readers in the room', () => {
  it('adds up the day and counts a repeated press once', async () => {
    const school = await openSmallSchool();
    const one = { act: 'readInRoom', requestId: school.newRequest(), count: 1 } as const;

    const first = school.act(one);
    const again = school.act(one);
    const whole = school.act({ act: 'readInRoom', count: 45, className: '三(2)班' });

    expect([first.total, again.total, whole.total]).toEqual([1, 1, 46]);
    expect(school.rows('inRoomUse')).toHaveLength(2);
  });
});
