// Due days that the calendar closed: where they go, what stays together, and that a second look finds nothing left.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DueLoan,
  type DueMove,
  inSlices,
  leavesTerm,
  MOST_MOVES,
  planDueMoves,
} from '../../src/circulation/domain/due-moves.ts';
import { addDays } from '../../src/kernel/civil-day.ts';
import { type Calendar, type CalendarEntry, isOpenDay } from '../../src/settings/domain/calendar.ts';

const TODAY = '2026-10-05';

const closed = (startsOn: string, endsOn: string | null = null): CalendarEntry => ({
  ...{ startsOn, endsOn },
  kind: 'closed',
  dueOn: null,
});
const week = (...entries: CalendarEntry[]): Calendar => ({ entries, openWeekdays: [1, 2, 3, 4, 5] });

/** `李明 2026-10-12`, one loan a line; loan ids are a, b, c… */
function loansOf(...lines: string[]): DueLoan[] {
  return lines.map((line, at) => {
    const [readerId = '', dueOn = ''] = line.split(' ');
    return { loanId: String.fromCharCode(97 + at), readerId, dueOn };
  });
}

function moves(loans: readonly DueLoan[], calendar: Calendar, mostADay = 0): string[] {
  return planDueMoves({ loans, calendar, today: TODAY, mostADay }).map(({ loanId, from, to }) =>
    [loanId, from, to].join(' '),
  );
}

describe('a closing day added later', () => {
  it('moves what is due on it to the next open day, and leaves every other due day', () => {
    const loans = loansOf('李明 2026-10-12', '王芳 2026-10-13', '李明 2026-10-16');

    expect(moves(loans, week(closed('2026-10-12')))).toEqual(['a 2026-10-12 2026-10-13']);
  });

  it('moves what is due on a Friday past the weekend', () => {
    expect(moves(loansOf('李明 2026-10-16'), week(closed('2026-10-16')))).toEqual([
      'a 2026-10-16 2026-10-19',
    ]);
  });

  it('leaves a due day that has passed, and moves today’s', () => {
    const loans = loansOf('李明 2026-10-02', '王芳 2026-10-05');

    expect(moves(loans, week(closed('2026-10-01', '2026-10-05')))).toEqual(['b 2026-10-05 2026-10-06']);
  });

  it('leaves a due day after which no day is open any more', () => {
    expect(moves(loansOf('李明 2026-10-12'), week(closed('2026-10-12', '2029-12-31')))).toEqual([]);
  });

  it('changes nothing while a Saturday that is worked for it is open (调休)', () => {
    const worked: CalendarEntry = { startsOn: '2026-10-10', endsOn: null, kind: 'open', dueOn: null };

    expect(moves(loansOf('李明 2026-10-10'), week(closed('2026-10-10'), worked))).toEqual([]);
  });
});

describe('a move out of the term', () => {
  const inTerm: Calendar = week(
    { startsOn: '2026-09-01', endsOn: '2027-01-22', kind: 'term', dueOn: null },
    { startsOn: '2027-01-23', endsOn: '2027-02-28', kind: 'holiday', dueOn: null },
  );

  it('is known: a last day that was closed sends its copies past the holiday', () => {
    const calendar: Calendar = { ...inTerm, entries: [...inTerm.entries, closed('2027-01-22')] };
    const loans = loansOf('李明 2027-01-22');
    const [move] = planDueMoves({ loans, calendar, today: TODAY, mostADay: 0 });

    expect(move?.to).toBe('2027-03-01');
    expect(move && leavesTerm(calendar, move)).toBe(true);
  });

  it.each([
    ['2027-01-21', '2027-01-22', 'stays in the term on its last day'],
    ['2027-02-01', '2027-03-01', 'was due in no term'],
  ])('is none from %s to %s: it %s', (from, to) => {
    expect(leavesTerm(inTerm, { from, to })).toBe(false);
  });
});

describe('when no more than so many copies are to be due on a day', () => {
  const calendar = week(closed('2026-10-12'));

  it('goes on to the following open days', () => {
    const loans = loansOf('李明 2026-10-12', '王芳 2026-10-12', '赵小雨 2026-10-12');

    expect(moves(loans, calendar, 1)).toEqual([
      'a 2026-10-12 2026-10-13',
      'b 2026-10-12 2026-10-14',
      'c 2026-10-12 2026-10-15',
    ]);
  });

  it('counts what is due on those days already', () => {
    const loans = loansOf('李明 2026-10-13', '王芳 2026-10-12');

    expect(moves(loans, calendar, 1)).toEqual(['b 2026-10-12 2026-10-14']);
  });

  it('keeps the copies of one reader together, and fills the gap with the next reader’s', () => {
    const loans = loansOf('孙浩 2026-10-13', '李明 2026-10-12', '李明 2026-10-12', '王芳 2026-10-12');

    expect(moves(loans, calendar, 2)).toEqual([
      'b 2026-10-12 2026-10-14',
      'c 2026-10-12 2026-10-14',
      'd 2026-10-12 2026-10-13',
    ]);
  });

  it('gives a reader who has more than that a day alone', () => {
    const loans = loansOf('班级证 2026-10-12', '班级证 2026-10-12', '班级证 2026-10-12', '李明 2026-10-12');

    expect(moves(loans, calendar, 2)).toEqual([
      'a 2026-10-12 2026-10-13',
      'b 2026-10-12 2026-10-13',
      'c 2026-10-12 2026-10-13',
      'd 2026-10-12 2026-10-14',
    ]);
  });

  it('gives the days to whoever was due first, whichever class comes first', () => {
    const three = week(closed('2026-10-12'), closed('2026-10-14'), closed('2026-10-16'));
    const loans = loansOf('钱多 2026-10-13', '赵小雨 2026-10-16', '王芳 2026-10-14', '李明 2026-10-12');

    expect(moves(loans, three, 1)).toEqual([
      'd 2026-10-12 2026-10-15',
      'c 2026-10-14 2026-10-19',
      'b 2026-10-16 2026-10-20',
    ]);
  });

  it('puts the rest on the last open day before a year without any', () => {
    const ending = week(closed('2026-10-12'), closed('2026-10-15', '2029-12-31'));
    const loans = loansOf('李明 2026-10-12', '王芳 2026-10-12', '赵小雨 2026-10-12');

    expect(moves(loans, ending, 1).map((line) => line.slice(-10))).toEqual([
      '2026-10-13',
      '2026-10-14',
      '2026-10-14',
    ]);
  });
});

const dayNear = fc.integer({ min: -5, max: 40 }).map((ahead) => addDays(TODAY, ahead));
const aClosing = fc
  .tuple(dayNear, fc.integer({ min: 0, max: 8 }))
  .map(([startsOn, length]) => closed(startsOn, addDays(startsOn, length)));
const aCalendar = fc
  .tuple(
    fc.array(aClosing, { maxLength: 4 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  )
  .map(([entries, openWeekdays]): Calendar => ({ entries, openWeekdays: openWeekdays.sort() }));
const someLoans = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), dayNear), { maxLength: 60 })
  .map((each) =>
    each.map(([reader, dueOn], at): DueLoan => ({ loanId: `l${at}`, readerId: `r${reader}`, dueOn })),
  );
const aSchool = fc.record({
  loans: someLoans,
  calendar: aCalendar,
  today: fc.constant(TODAY),
  mostADay: fc.integer({ min: 0, max: 8 }),
});

function carriedOut(loans: readonly DueLoan[], made: readonly DueMove[]): DueLoan[] {
  const to = new Map(made.map((move) => [move.loanId, move.to]));
  return loans.map((loan) => ({ ...loan, dueOn: to.get(loan.loanId) ?? loan.dueOn }));
}

describe('of any school, calendar and limit', () => {
  it('no loan lands on a closed day, none becomes due earlier, and nothing is due on a closed day afterwards', () => {
    fc.assert(
      fc.property(aSchool, (school) => {
        const planned = planDueMoves(school);
        expect(planned.filter(({ to }) => !isOpenDay(school.calendar, to))).toEqual([]);
        expect(planned.filter(({ from, to }) => to <= from)).toEqual([]);
        const after = carriedOut(school.loans, planned).filter(({ dueOn }) => dueOn >= TODAY);
        expect(after.filter(({ dueOn }) => !isOpenDay(school.calendar, dueOn))).toEqual([]);
      }),
    );
  });

  it('applied twice it changes nothing', () => {
    fc.assert(
      fc.property(aSchool, (school) => {
        const loans = carriedOut(school.loans, planDueMoves(school));
        expect(planDueMoves({ ...school, loans })).toEqual([]);
      }),
    );
  });

  it('carried out in part, slice by slice, the rest of the plan stays what it was', () => {
    fc.assert(
      fc.property(aSchool, fc.integer({ min: 1, max: 9 }), fc.nat(9), (school, size, count) => {
        const planned = planDueMoves(school);
        const made = inSlices(planned, size).slice(0, count).flat();
        const loans = carriedOut(school.loans, made);
        expect(planDueMoves({ ...school, loans })).toEqual(planned.slice(made.length));
      }),
    );
  });

  it('what a reader would have brought on one day stays together', () => {
    fc.assert(
      fc.property(aSchool, (school) => {
        const first = (from: string) =>
          planDueMoves({ ...school, mostADay: 0 }).find((each) => each.from === from)?.to;
        const days = new Map<string, Set<string>>();
        for (const { readerId, from, to } of planDueMoves(school)) {
          const pile = `${readerId} ${first(from)}`;
          days.set(pile, (days.get(pile) ?? new Set()).add(to));
        }
        expect([...days].filter(([, tos]) => tos.size > 1)).toEqual([]);
      }),
    );
  });

  it('no day is filled beyond the limit, unless by one reader who alone has more', () => {
    fc.assert(
      fc.property(aSchool, (school) => {
        const planned = planDueMoves(school);
        const after = carriedOut(school.loans, planned);
        for (const day of new Set(planned.map(({ to }) => to))) {
          const due = after.filter(({ dueOn }) => dueOn === day);
          const isOneReaders = new Set(due.map(({ readerId }) => readerId)).size === 1;
          expect(school.mostADay === 0 || due.length <= school.mostADay || isOneReaders).toBe(true);
        }
      }),
    );
  });
});

describe('sending a plan in slices', () => {
  const plan = planDueMoves({
    loans: loansOf('李明 2026-10-12', '王芳 2026-10-12', '王芳 2026-10-12', '赵小雨 2026-10-12'),
    calendar: week(closed('2026-10-12')),
    today: TODAY,
    mostADay: 0,
  });
  const sizes = (size: number) => inSlices(plan, size).map((slice) => slice.length);

  it('holds as many loans as it may', () => {
    expect(sizes(40)).toEqual([4]);
    expect(sizes(3)).toEqual([3, 1]);
  });

  it('never parts what one reader brings, however small it is', () => {
    expect(sizes(2)).toEqual([1, 2, 1]);
    expect(sizes(1)).toEqual([1, 2, 1]);
  });

  it('parts what one reader brings on two days', () => {
    const loans = loansOf('李明 2026-10-12', '李明 2026-10-16');
    const calendar = week(closed('2026-10-12'), closed('2026-10-16'));
    const two = planDueMoves({ loans, calendar, today: TODAY, mostADay: 0 });

    expect(inSlices(two, 1).map((slice) => slice.map(({ to }) => to))).toEqual([
      ['2026-10-13'],
      ['2026-10-19'],
    ]);
  });

  it('parts only what one reader has beyond what a call may carry', () => {
    const loans = Array.from({ length: MOST_MOVES + 5 }, () => '班级证 2026-10-12');
    const moves = planDueMoves({
      ...{ loans: loansOf(...loans), calendar: week(closed('2026-10-12')), today: TODAY, mostADay: 0 },
    });

    expect(inSlices(moves, 40).map((slice) => slice.length)).toEqual([MOST_MOVES, 5]);
  });

  it('is none when nothing is to move', () => {
    expect(inSlices([], 40)).toEqual([]);
  });
});
