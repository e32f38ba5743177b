// What a desk does beside its loans: noting damage, leaving things to the librarian, her own leave, entering afterwards, and counting.

import { describe, expect, it } from 'vitest';
import { linesOf } from '../support/ledger-truth.ts';
import { cards, codesOf, copies, DUE, openSmallSchool } from '../support/small-school.ts';

async function withPrinceOut() {
  const school = await openSmallSchool();
  const { loanId } = school.lend(copies.littlePrince, cards.liMing);
  return { school, loanId };
}

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

  it('keeps the day on which it was noted when it is sent again on another', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    const act = { act: 'reportDamage', requestId, copyBarcode: copies.whys, note: '水湿' } as const;
    school.act(act);
    school.workspace.clock.set('2026-09-30T08:00:00');

    const again = school.act(act);

    expect(again).toMatchObject({ state: 'settled', condition: '水湿（2026-09-28）' });
    expect(school.rows('catalogue').find((row) => row.copyBarcode === copies.whys)?.condition).toBe(
      '水湿（2026-09-28）',
    );
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
      { act: 'lend', copyBarcode: copies.whys, cardNumber: cards.liMing, happenedOn: '2026-10-19' },
    ],
    [
      'a return entered afterwards',
      { act: 'takeBack', copyBarcode: copies.littlePrince, happenedOn: '2026-09-28' },
    ],
    ['a note of damage', { act: 'reportDamage', copyBarcode: copies.whys, note: '缺页' }],
  ] as const)('%s is refused to an assistant and changes nothing', async (_, act) => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.wangFang);
    school.workspace.clock.set('2026-10-20T08:00:00');
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
