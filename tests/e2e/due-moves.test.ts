// 校历改期 through the built product: a closing day is typed into 校历, the list is looked at, and exactly that is written.

import { describe, expect, it } from 'vitest';
import type { DueDaysMoved } from '../../src/circulation/usecases/move-due-days.ts';
import type { DueMovesPreview } from '../../src/circulation/usecases/preview-due-moves.ts';
import { expectSoundLedger } from '../support/ledger-truth.ts';
import { cards, copies, DUE, openSmallSchool, type SmallSchool, valueIn } from '../support/small-school.ts';

const NEXT = '2026-10-13';

/** 《小王子》 and 《草房子》 with Li Ming, 《十万个为什么》 with Wang Fang, all due on the Monday that is closed then. */
async function schoolWithAClosedMonday(): Promise<SmallSchool> {
  const school = await openSmallSchool();
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.wangFang);
  school.lend(copies.grassHouse, cards.liMing);
  close(school, DUE);
  return school;
}

const close = (school: SmallSchool, day: string) => {
  const row = school.rows('calendar').filter(({ startsOn }) => startsOn).length + 3;
  school.librarian.type(school.tabs.calendar, `A${row}`, [[day, '', '闭馆', '运动会']]);
};

const preview = (school: SmallSchool) =>
  valueIn<DueMovesPreview>(school.call('circulation.previewDueMoves', {}));

type Sent = { readonly requestId?: string; readonly role?: 'librarian' | 'assistant' };

const asked = (school: SmallSchool, moves: DueMovesPreview['moves'], sent: Sent = {}) =>
  school.call('circulation.moveDueDays', {
    requestId: sent.requestId ?? school.newRequest(),
    moves: moves.map(({ loanId, from, to }) => ({ loanId, from, to })),
    operator: '周老师',
    role: sent.role ?? 'librarian',
  });

const move = (school: SmallSchool, moves: DueMovesPreview['moves'], sent?: Sent) =>
  valueIn<DueDaysMoved>(asked(school, moves, sent));

const dueDays = (school: SmallSchool) =>
  school.rows('loans').map(({ copyBarcode, dueOn, state }) => [copyBarcode, dueOn, state?.split('|')[3]]);

describe('moving due days off a closed day', () => {
  it('writes what the list showed: the cell, the day beside it and one line of 改期 for each loan', async () => {
    const school = await schoolWithAClosedMonday();
    const { moves } = preview(school);
    const requestId = school.newRequest();

    expect(move(school, moves, { requestId })).toEqual({ moved: 3, left: [] });

    expect(moves.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['小王子', DUE, NEXT],
      ['草房子', DUE, NEXT],
      ['十万个为什么', DUE, NEXT],
    ]);
    expect(moves[0]).toMatchObject({ className: '三(2)班', seatNumber: '7', readerName: '李明' });
    expect(dueDays(school)).toEqual([
      [copies.littlePrince, NEXT, NEXT],
      [copies.whys, NEXT, NEXT],
      [copies.grassHouse, NEXT, NEXT],
    ]);
    const lines = school.rows('journal').filter((row) => row.requestId === requestId);
    expect(lines.map(({ act, operator }) => [act, operator])).toEqual(Array(3).fill(['改期', '周老师']));
    expectSoundLedger(school, 'moved');
  });

  it('leaves nothing to move, and no renewal counted', async () => {
    const school = await schoolWithAClosedMonday();
    move(school, preview(school).moves);

    expect(preview(school).moves).toEqual([]);
    expect(school.rows('loans').map(({ renewals }) => renewals)).toEqual(['', '', '']);
  });

  it('moves nothing again when the same request comes twice', async () => {
    const school = await schoolWithAClosedMonday();
    const { moves } = preview(school);
    const requestId = school.newRequest();
    move(school, moves, { requestId });
    const lines = school.rows('journal').length;

    expect(move(school, moves, { requestId })).toEqual({ moved: 3, left: [] });

    expect(school.rows('journal')).toHaveLength(lines);
  });

  it('leaves alone and tells what came back or was renewed after the list was made', async () => {
    const school = await schoolWithAClosedMonday();
    const { moves } = preview(school);
    const idOf = (title: string) => moves.find((each) => each.title === title)?.loanId ?? '';
    school.takeBack(copies.littlePrince);
    school.act({ act: 'renew', loanId: idOf('十万个为什么') });

    expect(move(school, moves)).toEqual({
      moved: 1,
      left: [
        { loanId: idOf('小王子'), because: 'cameBack' },
        { loanId: idOf('十万个为什么'), because: 'dueChanged' },
      ],
    });
    expectSoundLedger(school, 'moved');
  });

  it('leaves alone what the calendar no longer asks for', async () => {
    const school = await schoolWithAClosedMonday();
    const { moves } = preview(school);
    close(school, NEXT);

    expect(move(school, moves).left.map(({ because }) => because)).toEqual(Array(3).fill('calendarChanged'));
    expect(preview(school).moves.map(({ to }) => to)).toEqual(Array(3).fill('2026-10-14'));
  });

  it('is not an assistant’s', async () => {
    const school = await schoolWithAClosedMonday();

    expect(asked(school, preview(school).moves, { role: 'assistant' })).toMatchObject({
      ok: false,
      findings: [{ code: 'assistantMayNot' }],
    });
    expect(preview(school).moves).toHaveLength(3);
  });

  it('spreads by the setting, the books of one reader on one day', async () => {
    const school = await schoolWithAClosedMonday();
    school.set('mostDueADay', '2');

    expect(preview(school)).toMatchObject({ mostADay: 2 });
    expect(preview(school).moves.map(({ readerName, to }) => [readerName, to])).toEqual([
      ['李明', NEXT],
      ['李明', NEXT],
      ['王芳', '2026-10-14'],
    ]);
  });

  it('says how many would be due only after the term', async () => {
    const school = await schoolWithAClosedMonday();
    expect(preview(school).afterTerm).toBe(0);
    school.librarian.type(school.tabs.calendar, 'A4', [['2026-09-01', DUE, '学期', '']]);

    expect(preview(school).afterTerm).toBe(3);
  });

  it('keeps what a loan has gathered: renewed once, it was renewed once', async () => {
    const school = await schoolWithAClosedMonday();
    const [first] = school.rows('loans');
    school.act({ act: 'renew', loanId: first?.loanId ?? '' });
    const renewedTo = school.rows('loans')[0]?.dueOn ?? '';
    close(school, renewedTo);

    move(school, preview(school).moves);

    expect(school.rows('loans')[0]?.renewals).toBe('1');
    expect(school.rows('loans')[0]?.dueOn).not.toBe(renewedTo);
  });

  it('stands after the night', async () => {
    const school = await schoolWithAClosedMonday();
    move(school, preview(school).moves);
    const before = dueDays(school);

    school.night();

    expect(dueDays(school)).toEqual(before);
    expectSoundLedger(school, 'moved');
  });
});
