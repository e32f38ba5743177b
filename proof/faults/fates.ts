// What may come after a stop: the same request again, nobody, or somebody else.

import type { Result } from '../../local/contract.ts';
import { isOut } from '../../tests/support/ledger-truth.ts';
import { type AnyAct, cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from '../acts/swept.ts';
import type { Morning } from './morning.ts';

/** One way in which a day goes on after a stopped request, to the night after it. */
export type Fate = {
  readonly told: string;
  /** Answers what the request was told when it was sent again. */
  readonly live: (morning: Morning, swept: Swept) => Result | undefined;
  /** The request comes again before anybody else does anything: then it stands done once. */
  readonly isDone?: true;
  /** Nobody sends it again: what has no ledger may stay half done. */
  readonly isLeft?: true;
};

const sentAgain: Fate = {
  told: 'sent again',
  live: ({ school, requestId }, swept) => {
    const result = swept.send(school, requestId);
    school.night();
    return result;
  },
  isDone: true,
};

const leftToTheNight: Fate = {
  told: 'left to the night',
  live: ({ school }) => void school.night(),
  isLeft: true,
};

const sentAgainNextDay: Fate = {
  told: 'sent again the next day',
  live: ({ school, requestId }, swept) => {
    school.night();
    school.workspace.clock.set(`${dayAfter(school.workspace.clock.now())}T08:00:00`);
    const result = swept.send(school, requestId);
    school.night();
    return result;
  },
};

/** Before the request comes again the other desk scans the same copy, and copies for the same readers: what is out comes back, what is in is lent. */
const scannedNextDoor: Fate = {
  told: 'somebody else scans the same copy, then it is sent again',
  live: ({ school, requestId }, swept) => {
    actNextDoor(school, scans);
    const result = swept.send(school, requestId);
    school.night();
    return result;
  },
};

/** Before the request comes again the other desk changes the same loan, which stays open. */
const changedNextDoor: Fate = {
  told: 'somebody else changes the same loan, then it is sent again',
  live: ({ school, requestId }, swept) => {
    actNextDoor(school, [{ act: 'claimReturned', loanId: openLoanOf(school) }]);
    const result = swept.send(school, requestId);
    school.night();
    return result;
  },
};

/** The request comes again, or nobody comes. */
export const ownFates: readonly Fate[] = [sentAgain, leftToTheNight, sentAgainNextDay];

export const everyFate: readonly Fate[] = [
  sentAgain,
  leftToTheNight,
  sentAgainNextDay,
  scannedNextDoor,
  changedNextDoor,
];

type NextDoor = Omit<AnyAct, 'requestId'>;

const scans: readonly NextDoor[] = (
  [
    [copies.littlePrince, cards.wangFang],
    [copies.journeyOne, cards.liMing],
    [copies.grassHouse, cards.teacher],
  ] as const
).map(([copyBarcode, cardNumber]) => ({ act: 'scan', copyBarcode, cardNumber }));

/** Whatever the rules say to it. */
function actNextDoor(school: SmallSchool, acts: readonly NextDoor[]): void {
  const sent = acts.map((act, i) => ({ ...act, requestId: `q0mfq1a2b3nextdr0${i}` }) as AnyAct);
  school.acts(sent, { by: school.assistant, operator: '王老师' });
}

function openLoanOf(school: SmallSchool): string {
  const loans = school
    .rows('loans')
    .filter((loan) => isOut(loan) && loan.copyBarcode === copies.littlePrince);
  return loans[0]?.loanId ?? 'l0000none0000';
}

function dayAfter(now: string): string {
  return new Date(Date.parse(`${now.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
