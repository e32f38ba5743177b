// What a desk does with a loan beside lending and taking back: renewing, undoing, correcting, and keeping what a reader says of it.

import { describe, expect, it } from 'vitest';
import { actOf, linesOf, loansOut } from '../support/ledger-truth.ts';
import type { KeyedRow } from '../support/rows-by-key.ts';
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

describe('undoing in the call that did it', () => {
  it('leaves the loan as it was, though the journal has been looked at before', async () => {
    const { school, loanId } = await withPrinceOut();
    const renewing = school.newRequest();

    const results = school.acts([
      { act: 'renew', requestId: renewing, loanId },
      { act: 'undo', undoes: renewing },
    ]);

    expect(results).toMatchObject([{ dueOn: RENEWED }, { state: 'settled', undone: 'renew', dueOn: DUE }]);
  });
});

describe('undoing a correction', () => {
  const ofPrince = (rows: readonly KeyedRow[]) =>
    rows.filter((row) => row.copyBarcode === copies.littlePrince);

  /** Lent to Li Ming, taken for the teacher's, and his again. */
  async function correctedAndUndone() {
    const school = await openSmallSchool();
    const { loanId } = school.lend(copies.littlePrince, cards.liMing);
    const requestId = school.newRequest();
    school.act({ act: 'correctReader', requestId, loanId, cardNumber: cards.teacher });
    const undone = school.act({ act: 'undo', undoes: requestId });
    return { school, loanId, undone };
  }

  it('gives the loan back under the name and class of the child', async () => {
    const { school, undone } = await correctedAndUndone();

    expect(undone).toMatchObject({ state: 'settled', readerName: '李明', className: '三(2)班' });
    expect(ofPrince(school.rows('loans'))).toMatchObject([{ readerName: '李明', className: '三(2)班' }]);
  });

  it('is renewed for the child, also in the call that undid it', async () => {
    const school = await openSmallSchool();
    const { loanId } = school.lend(copies.littlePrince, cards.liMing);
    const requestId = school.newRequest();
    school.act({ act: 'correctReader', requestId, loanId, cardNumber: cards.left });

    const results = school.acts([
      { act: 'undo', undoes: requestId },
      { act: 'renew', loanId },
    ]);

    expect(results).toMatchObject([{ state: 'settled' }, { state: 'settled', readerName: '李明' }]);
  });

  it('is the child’s in the history, and when its deleted row is put back', async () => {
    const { school, loanId } = await correctedAndUndone();
    const lent = ofPrince(school.rows('loans'))[0]?.readerId;
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.loans, at: 3, count: 1 });
    school.night();
    const back = school.rows('loans').find((row) => row.loanId === loanId);
    school.takeBack(copies.littlePrince);
    school.workspace.clock.advance(20 * 60_000);
    school.night();

    expect(back).toMatchObject({ readerId: lent, readerName: '李明' });
    expect(ofPrince(school.rows('loanHistory'))).toMatchObject([{ readerId: lent, readerName: '李明' }]);
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
