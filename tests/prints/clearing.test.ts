// What the clearing papers ask the server, through the built bundle: who has what, who is clear, who left with copies.

import { describe, expect, it } from 'vitest';
import type { Clearing } from '../../src/prints/domain/clearing.ts';
import { keysIn, sheetOf } from '../support/rows-by-key.ts';
import {
  cards,
  copies,
  DUE,
  openSmallSchool,
  readerDraft,
  type SmallSchool,
  valueIn,
} from '../support/small-school.ts';

const clearingOf = (school: SmallSchool) => valueIn<Clearing>(school.call('prints.clearing', {}));

/** Types into the reader's row of 读者. */
function write(school: SmallSchool, cardNumber: string, key: string, text: string): void {
  const sheet = sheetOf(school.workspace.snapshot(), school.tabs.readers);
  const column = String.fromCharCode(65 + keysIn(sheet).indexOf(key));
  const row = school.rows('readers').findIndex((each) => each.cardNumber === cardNumber) + 3;
  school.librarian.type(school.tabs.readers, `${column}${row}`, [[text]]);
}

const seats = (school: SmallSchool, className: string) =>
  clearingOf(school)
    .classes.find((each) => each.className === className)
    ?.readers.map(({ name, seatNumber, owing }) => [seatNumber, name, owing.length]);

const leaversOf = (school: SmallSchool) =>
  clearingOf(school).leavers.map(({ className, readers }) => [
    className,
    readers.map(({ name, owing }) => [name, ...owing.map(({ title }) => title)]),
  ]);

const barcodesOn = ({ classes, leavers }: Clearing) =>
  [...classes, ...leavers].flatMap(({ readers }) =>
    readers.flatMap(({ owing }) => owing.map(({ copyBarcode }) => copyBarcode)),
  );

describe('what a class has to clear', () => {
  it('is what its readers have out, in seat order, by due day; whoever has nothing is clear', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    school.lend(copies.grassHouse, cards.liMing);

    expect(seats(school, '三(2)班')).toEqual([
      ['7', '李明', 2],
      ['12', '王芳', 0],
      ['21', '赵小雨', 0],
      ['22', '孙浩', 0],
    ]);
    expect(clearingOf(school).classes[0]?.readers[0]?.owing[0]).toEqual({
      title: '小王子',
      copyBarcode: copies.littlePrince,
      dueOn: DUE,
      charge: '',
    });
  });

  it('is empty once the copies are back', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    school.takeBack(copies.littlePrince);

    expect(barcodesOn(clearingOf(school))).toEqual([]);
  });

  it('follows a loan that was corrected to another reader', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    const loanId = school.rows('loans')[0]?.loanId ?? '';
    school.act({ act: 'correctReader', loanId, cardNumber: cards.wangFang });

    expect(seats(school, '三(2)班')?.slice(0, 2)).toEqual([
      ['7', '李明', 0],
      ['12', '王芳', 1],
    ]);
  });

  it('names the class teacher, and gathers teachers and others at the end', async () => {
    const school = await openSmallSchool();
    school.lend(copies.whys, cards.teacher);
    school.librarian.type(school.tabs.classes, 'D3', [['王老师']]);

    expect(clearingOf(school).classes.map(({ className, teacher }) => [className, teacher])).toEqual([
      ['三(2)班', '王老师'],
      ['', ''],
    ]);
    expect(seats(school, '')).toEqual([['', '周老师', 1]]);
  });

  it('is called by the class of today after 1 September, without any act', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    school.workspace.clock.set('2027-09-01T08:00:00');

    expect(seats(school, '四(2)班')?.[0]).toEqual(['7', '李明', 1]);
  });
});

describe('an open compensation case', () => {
  const openCase = (school: SmallSchool) =>
    valueIn<{ charge: { chargeId: string; number: string } }>(
      school.call('charges.open', {
        ...{ requestId: school.newRequest(), copyBarcode: copies.littlePrince, case: 'lost' },
        ...{ operator: '周老师', role: 'librarian' },
      }),
    ).charge;

  it('stands beside its loan, and by itself once the loan is closed; settled, the reader is clear', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    const { chargeId, number } = openCase(school);
    const owing = () => clearingOf(school).classes[0]?.readers[0]?.owing;
    expect(owing()).toMatchObject([{ title: '小王子', dueOn: DUE, charge: number }]);

    school.takeBack(copies.littlePrince);
    expect(owing()).toMatchObject([{ title: '小王子', dueOn: '', charge: number }]);

    valueIn(
      school.call('charges.settle', {
        ...{ requestId: school.newRequest(), chargeId, way: 'waived', reason: '找到了' },
        ...{ operator: '周老师', role: 'librarian' },
      }),
    );
    expect(owing()).toEqual([]);
  });
});

describe('the list of leavers', () => {
  it('has whoever left with copies, and nobody who left without', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    write(school, cards.liMing, 'status', '离校');

    expect(leaversOf(school)).toEqual([['三(2)班', [['李明', '小王子']]]]);
    expect(seats(school, '三(2)班')?.map(([, name]) => name)).toEqual(['王芳', '赵小雨', '孙浩']);
  });

  it('has a class that graduated on 1 September, by the year it entered, and years later too', async () => {
    const school = await openSmallSchool();
    const rows = [readerDraft({ name: '陈毕业', entryYear: 2021, classNumber: 1, seatNumber: '3' })];
    valueIn(school.call('readers.importReaders', { requestId: school.newRequest(), rows }));
    const card = school.rows('readers').find(({ name }) => name === '陈毕业')?.cardNumber ?? '';
    school.lend(copies.littlePrince, card);
    expect(leaversOf(school)).toEqual([]);
    expect(seats(school, '六(1)班')).toEqual([['3', '陈毕业', 1]]);

    school.workspace.clock.set('2027-09-01T08:00:00');
    expect(leaversOf(school)).toEqual([['2021级(1)班', [['陈毕业', '小王子']]]]);

    school.workspace.clock.set('2030-03-01T08:00:00');
    expect(leaversOf(school)).toEqual([['2021级(1)班', [['陈毕业', '小王子']]]]);
  });

  it('has a loan whose reader’s row somebody deleted, by the name beside it', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    const at = school.rows('readers').findIndex((each) => each.cardNumber === cards.liMing) + 3;
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.readers, at, count: 1 });

    expect(leaversOf(school)).toEqual([['三(2)班', [['李明', '小王子']]]]);
  });
});

describe('all of it together', () => {
  it('holds every open loan exactly once', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    school.lend(copies.grassHouse, cards.wangFang);
    school.lend(copies.whys, cards.teacher);
    school.lend(copies.journeyOne, cards.teacher);
    write(school, cards.wangFang, 'status', '离校');

    expect(barcodesOn(clearingOf(school)).sort()).toEqual([
      copies.littlePrince,
      copies.grassHouse,
      copies.journeyOne,
      copies.whys,
    ]);
  });

  it('counts rows that cannot be read, in either tab', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    school.lend(copies.grassHouse, cards.wangFang);
    write(school, cards.teacher, 'entryYear', '不知道');
    const sheet = sheetOf(school.workspace.snapshot(), school.tabs.loans);
    const column = String.fromCharCode(65 + keysIn(sheet).indexOf('state'));
    school.librarian.type(school.tabs.loans, `${column}3`, [['借了']]);

    expect(clearingOf(school).unreadCount).toBe(2);
  });
});
