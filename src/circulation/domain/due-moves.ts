// Which due days move when the calendar closes days that were open: to the next open day, and past it when too much would come back at once.

import type { CivilDay } from '../../kernel/civil-day.ts';
import { type Calendar, isOpenDay, nextOpenDay, openDayAfter } from '../../settings/domain/calendar.ts';
import { termOf } from '../../settings/domain/school-terms.ts';

/** An open loan, as far as its due day goes. */
export type DueLoan = {
  readonly loanId: string;
  readonly readerId: string;
  readonly dueOn: CivilDay;
};

export type DueMove = {
  readonly loanId: string;
  readonly readerId: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
};

export type DueMoveFacts = {
  /** In the order in which they are placed: class by class, so that a class is not torn apart. */
  readonly loans: readonly DueLoan[];
  readonly calendar: Calendar;
  readonly today: CivilDay;
  /** Copies due on one day at most; 0 = no limit. */
  readonly mostADay: number;
};

/** What one reader would bring back on the first open day: it stays together. */
type Pile = { readonly loans: readonly DueLoan[]; readonly first: CivilDay };

/**
 * Every open loan due on a closed day from today on, with its new day: the next open one, or the first after it on which
 * no more than `mostADay` copies are due. A reader's loans that would be due on one day stay together, and go alone to a
 * day when they are more than the limit. A day that has passed stays, and so does one that no open day follows.
 * What is left of a list that was carried out in part, whole readers at a time, is the same list again.
 */
export function planDueMoves(facts: DueMoveFacts): DueMove[] {
  const { loans, calendar, mostADay } = facts;
  const open = openDays(calendar);
  const stuck = loans.filter(({ dueOn }) => isStuck(dueOn, facts));
  const dueOnDay = new Map<CivilDay, number>();
  for (const { dueOn } of loans) dueOnDay.set(dueOn, (dueOnDay.get(dueOn) ?? 0) + 1);
  return pilesOf(stuck, open.from).flatMap(({ loans: pile, first }) => {
    let to = first;
    while (isTooMuch(dueOnDay.get(to) ?? 0, pile.length, mostADay) && open.after(to) > to)
      to = open.after(to);
    dueOnDay.set(to, (dueOnDay.get(to) ?? 0) + pile.length);
    return pile.map(({ loanId, readerId, dueOn }) => ({ loanId, readerId, from: dueOn, to }));
  });
}

/** True for a due day, not yet past, on which nobody can come, when there is a later one. */
export function isStuck(
  dueOn: CivilDay,
  { calendar, today }: Pick<DueMoveFacts, 'calendar' | 'today'>,
): boolean {
  return dueOn >= today && !isOpenDay(calendar, dueOn) && nextOpenDay(calendar, dueOn) > dueOn;
}

/** True when the new day lies beyond the term of the old one, where lending itself would have stopped (`due-day.ts`). */
export function leavesTerm(calendar: Calendar, { from, to }: Pick<DueMove, 'from' | 'to'>): boolean {
  const term = termOf(calendar, from);
  return term !== undefined && to > term.endsOn;
}

/** At most so many travel in one call: the lock is not held longer than some ten seconds (PLATFORM 3.24). */
export const MOST_MOVES = 200;

/** At most so many loans to a slice, more only for a reader who has more: whatever stops the work, nobody's books part. */
export function inSlices<Move extends DueMove>(moves: readonly Move[], size: number): Move[][] {
  const slices: Move[][] = [];
  for (const pile of inRuns(moves)) {
    const last = slices[slices.length - 1];
    if (last && last.length + pile.length <= size) last.push(...pile);
    else slices.push(pile);
  }
  return slices;
}

function inRuns<Move extends DueMove>(moves: readonly Move[]): Move[][] {
  const runs: Move[][] = [];
  for (const move of moves) {
    const run = runs[runs.length - 1];
    const isSame = run?.[0]?.readerId === move.readerId && run[0].to === move.to;
    if (isSame && run.length < MOST_MOVES) run.push(move);
    else runs.push([move]);
  }
  return runs;
}

function isTooMuch(due: number, added: number, most: number): boolean {
  return most > 0 && due > 0 && due + added > most;
}

function pilesOf(stuck: readonly DueLoan[], firstOpen: (day: CivilDay) => CivilDay): readonly Pile[] {
  const piles = new Map<string, { readonly loans: DueLoan[]; readonly first: CivilDay }>();
  for (const loan of stuck) {
    const first = firstOpen(loan.dueOn);
    const key = `${first} ${loan.readerId}`;
    const pile = piles.get(key) ?? { loans: [], first };
    pile.loans.push(loan);
    piles.set(key, pile);
  }
  return [...piles.values()].sort((a, b) => Number(a.first > b.first) - Number(a.first < b.first));
}

/** Remembers what it found: hundreds of loans ask for the same few days. */
function openDays(calendar: Calendar) {
  const firsts = new Map<CivilDay, CivilDay>();
  const nexts = new Map<CivilDay, CivilDay>();
  const remember = (known: Map<CivilDay, CivilDay>, day: CivilDay, find: () => CivilDay): CivilDay => {
    const found = known.get(day) ?? find();
    known.set(day, found);
    return found;
  };
  return {
    /** The day itself or the next open one. */
    from: (day: CivilDay) => remember(firsts, day, () => nextOpenDay(calendar, day)),
    /** The next open day after it; the day itself when none follows within a year. */
    after: (day: CivilDay) =>
      remember(nexts, day, () => {
        const next = openDayAfter(calendar, day, 1);
        return isOpenDay(calendar, next) ? next : day;
      }),
  };
}
