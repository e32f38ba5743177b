// The list 待处理 and how its lines are settled, through the door.

import { describe, expect, it } from 'vitest';
import type { BasketLine } from '../../src/circulation/domain/desk.ts';
import { cards, copies, openSmallSchool, type SmallSchool, valueIn } from '../support/small-school.ts';

const linesOf = (school: SmallSchool) =>
  valueIn<{ lines: BasketLine[] }>(school.call('circulation.basket', {})).lines;

function settle(school: SmallSchool, of: string, part: { readonly [key: string]: string } = {}) {
  const args = { requestId: school.newRequest(), of, note: '', operator: '周老师', role: 'librarian' };
  return school.call('circulation.settleBasket', { ...args, ...part });
}

const flag = (school: SmallSchool, note: string) =>
  school.act(
    { act: 'flag', copyBarcode: copies.littlePrince, cardNumber: cards.liMing, loanId: '', note },
    { role: 'assistant', operator: '李明' },
  );

const settledLines = (school: SmallSchool) => school.rows('journal').filter(({ act }) => act === '处理完了');

describe('looking at what the desk left to the librarian', () => {
  it('shows what assistants left, the newest first, and an unknown label', async () => {
    const school = await openSmallSchool();
    expect(linesOf(school)).toEqual([]);

    flag(school, '书脊开了');
    school.workspace.clock.advance(60_000);
    school.scan('T7777777', cards.liMing);

    expect(linesOf(school).map(({ kind, code, operator }) => [kind, code, operator])).toEqual([
      ['unknownLabel', 'T7777777', '周老师'],
      ['flagged', copies.littlePrince, '李明'],
    ]);
  });
});

describe('settling a line', () => {
  it('writes the day and the note beside it, and it is listed no more', async () => {
    const school = await openSmallSchool();
    const { requestId } = flag(school, '书脊开了');
    const envelope = settle(school, requestId, { note: '粘好了' });

    expect(valueIn(envelope)).toEqual({ settledOn: '2026-09-28' });
    expect(school.rows('basket')[0]).toMatchObject({ doneOn: '2026-09-28', note: '粘好了' });
    expect(linesOf(school)).toEqual([]);
    expect(settledLines(school)).toHaveLength(1);
  });

  it('is done once however often the request comes', async () => {
    const school = await openSmallSchool();
    const { requestId: of } = flag(school, '');
    const requestId = school.newRequest();
    settle(school, of, { requestId });
    settle(school, of, { requestId });

    expect(settledLines(school)).toHaveLength(1);
  });

  it('touches no other line', async () => {
    const school = await openSmallSchool();
    const { requestId } = flag(school, '甲');
    flag(school, '乙');
    settle(school, requestId);

    expect(linesOf(school).map(({ subject }) => subject)).toEqual([expect.stringContaining('乙')]);
  });

  it('has nothing left to do when the line was deleted', async () => {
    const school = await openSmallSchool();

    expect(valueIn(settle(school, 'q0mfq1a2bnobody00'))).toEqual({ settledOn: '2026-09-28' });
    expect(settledLines(school)).toEqual([]);
  });

  it('is refused to an assistant', async () => {
    const school = await openSmallSchool();
    const { requestId } = flag(school, '');

    expect(settle(school, requestId, { role: 'assistant' })).toMatchObject({
      findings: [{ code: 'assistantMayNot' }],
    });
    expect(linesOf(school)).toHaveLength(1);
  });
});
