// A book goes out and comes back: what the ledger, the journal and the desk then say, and every reason to say no.

import { describe, expect, it } from 'vitest';
import { circulationFindings } from '../../src/circulation/domain/codes.ts';
import type { ActResult } from '../../src/circulation/domain/desk.ts';
import { everyRefusal } from '../support/refusals.ts';
import { cards, codesOf, copies, DUE, openSmallSchool, type SmallSchool } from '../support/small-school.ts';

const today = '2026-09-28';

function stateOf(school: SmallSchool, loanId: string): string {
  return school.rows('loans').find((row) => row.loanId === loanId)?.state ?? '';
}

describe('lending a copy', () => {
  it('appends one row to 在借, complete under every key', async () => {
    const school = await openSmallSchool();
    const [reader] = school.rows('readers');
    const copy = school.rows('catalogue').find((row) => row.copyBarcode === copies.journeyTwo);
    const requestId = school.newRequest();

    const lent = school.lend(copies.journeyTwo, cards.liMing, { requestId });

    expect(lent).toMatchObject({ state: 'settled', act: 'lend', dueOn: DUE, findings: [], isRepeat: false });
    expect(school.rows('loans')).toEqual([
      {
        dueOn: DUE,
        overdueDays: '',
        className: '三(2)班',
        readerName: '李明',
        title: '西游记（下册）',
        copyBarcode: copies.journeyTwo,
        lentOn: today,
        renewals: '',
        chase: '',
        operator: '周老师',
        condition: '',
        state: `${lent.loanId}|${requestId}|lend|${DUE}`,
        loanId: lent.loanId,
        requestId,
        readerId: reader?.readerId,
        copyId: copy?.copyId,
      },
    ]);
  });

  it('leaves one line in the journal: who, what, under which request, and the state it became', async () => {
    const school = await openSmallSchool();
    const before = school.rows('journal').length;
    const requestId = school.newRequest();

    const { loanId } = school.lend(copies.littlePrince, cards.liMing, { requestId });

    const [loan] = school.rows('loans');
    expect(school.rows('journal').slice(before)).toEqual([
      {
        at: expect.stringMatching(/^2026-09-28 08:00:\d\d$/),
        act: '借出',
        subject: '《小王子》 三(2)班 · 李明',
        operator: '周老师',
        requestId,
        loanId,
        before: '',
        after: `${loanId}|${requestId}|lend|${DUE}|${loan?.readerId}|${loan?.copyId}`,
      },
    ]);
  });

  it('takes a number read in lower case for the number on the label', async () => {
    const school = await openSmallSchool();

    expect(school.lend(copies.littlePrince.toLowerCase(), cards.liMing.toLowerCase()).state).toBe('settled');
    expect(school.rows('loans')[0]?.copyBarcode).toBe(copies.littlePrince);
  });

  it('believes a row hint only when the row there is the one meant', async () => {
    const school = await openSmallSchool();
    const hint = (row: number, seen: string) => ({ copyHint: { row, seen } });

    const right = school.lend(copies.littlePrince, cards.teacher, { more: hint(3, '小王子') });
    const wrong = school.lend(copies.grassHouse, cards.teacher, { more: hint(3, '小王子') });
    const beyond = school.lend(copies.whys, cards.teacher, { more: hint(9_000, '十万个为什么') });

    expect([right, wrong, beyond].map((each) => each.title)).toEqual(['小王子', '草房子', '十万个为什么']);
  });
});

describe('taking a copy back', () => {
  it('changes one cell of 在借, the state, and nothing else of the row', async () => {
    const school = await openSmallSchool();
    const { loanId } = school.lend(copies.littlePrince, cards.liMing);
    school.lend(copies.grassHouse, cards.wangFang);
    const [row, other] = school.rows('loans');
    const requestId = school.newRequest();

    const back = school.takeBack(copies.littlePrince, { requestId });

    expect(back).toMatchObject({ state: 'settled', act: 'takeBack', dueOn: DUE, overdueDays: 0, loanId });
    expect(school.rows('loans')).toEqual([
      { ...row, state: `${loanId}|${requestId}|return|${today}` },
      other,
    ]);
  });

  it('writes the state before and after into the journal', async () => {
    const school = await openSmallSchool();
    const { loanId } = school.lend(copies.littlePrince, cards.liMing);
    const [loan] = school.rows('loans');
    const requestId = school.newRequest();

    school.takeBack(copies.littlePrince, { requestId });

    const who = `${loan?.readerId}|${loan?.copyId}`;
    expect(school.rows('journal').filter((row) => row.requestId === requestId)).toMatchObject([
      {
        act: '归还',
        subject: '《小王子》 三(2)班 · 李明',
        loanId,
        before: `${loan?.state}|${who}`,
        after: `${loanId}|${requestId}|return|${today}|${who}`,
      },
    ]);
  });

  it('needs no card: whoever had the book', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.wangFang);

    expect(school.takeBack(copies.littlePrince)).toMatchObject({ readerName: '王芳', className: '三(2)班' });
  });

  it('makes the copy free for the next reader at once', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.wangFang);
    school.takeBack(copies.littlePrince);

    expect(school.lend(copies.littlePrince, cards.liMing).state).toBe('settled');
    expect(school.rows('loans').map((row) => row.state?.split('|')[2])).toEqual(['return', 'lend']);
  });

  it('takes back what another class still has when the copy is scanned with a card open', async () => {
    const school = await openSmallSchool();
    const { loanId } = school.lend(copies.littlePrince, cards.wangFang);

    const scanned = school.scan(copies.littlePrince, cards.liMing);

    expect(scanned).toMatchObject({ act: 'takeBack', state: 'settled', readerName: '王芳' });
    expect(stateOf(school, loanId)).toContain('|return|');
  });

  it('goes on when the label on the loan was typed over: the Catalogue knows the copy', async () => {
    const school = await openSmallSchool();
    const { loanId } = school.lend(copies.littlePrince, cards.liMing);
    school.librarian.type(school.tabs.loans, 'F3', [['小王子的书']]);

    expect(school.takeBack(copies.littlePrince)).toMatchObject({ state: 'settled', loanId });
  });
});

describe('a copy scanned while nobody has a card open', () => {
  it('comes back when it is out', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);

    expect(school.scan(copies.littlePrince, '')).toMatchObject({ act: 'takeBack', state: 'settled' });
  });

  it('wants a card first when it is on the shelf, and says which book it is', async () => {
    const school = await openSmallSchool();

    const result = school.scan(copies.littlePrince, '');

    expect(result).toMatchObject({ state: 'refused', title: '小王子' });
    expect(codesOf(result)).toEqual(['nobodyOpen']);
  });
});

describe('every answer of the desk', () => {
  it('has a situation here that brings it about', () => {
    expect(Object.keys(everyRefusal).sort()).toEqual(Object.keys(circulationFindings).sort());
  });

  it.each(Object.entries(everyRefusal))(
    '%s: said with its facts',
    async (code, { happens, params, isAsked }) => {
      const school = await openSmallSchool();

      const result: ActResult = happens(school);

      const level = circulationFindings[code as keyof typeof circulationFindings];
      expect(result.findings).toContainEqual({ level, code, params });
      expect(result.state).toBe(level === 'block' || isAsked ? 'refused' : 'settled');
    },
  );

  it.each(
    Object.entries(everyRefusal).filter(
      ([code]) => circulationFindings[code as keyof typeof circulationFindings] === 'block',
    ),
  )('%s: a refusal leaves the ledger and the journal as they were', async (_, { happens }) => {
    const school = await openSmallSchool();
    let before = '';
    const picture = () => JSON.stringify([school.rows('loans'), school.rows('journal')]);

    happens(school, () => {
      before = picture();
    });

    expect(picture()).toBe(before);
  });

  it('tells every reason at once', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    school.lend(copies.grassHouse, cards.liMing);
    school.workspace.clock.set('2026-10-20T08:00:00');

    const result = school.lend(copies.lost, cards.liMing);

    expect(codesOf(result)).toEqual(['overdueBlocks', 'copyNotOnShelf', 'loanLimitReached']);
  });
});
