// The acts of a day that change a loan which is there: a renewal, a return undone, the reader corrected.

import type { Json } from '../../local/contract.ts';
import { type Act, throughDoor } from './act.ts';
import { becomes, OPERATOR, ownerOf, stateOf } from './expected-changes.ts';
import { isOut } from './ledger-truth.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { cards, type SmallSchool } from './small-school.ts';
import type { Change, Picture } from './workbook-picture.ts';

/** Thirty days after the teacher's due day. */
const RENEWED = '2027-01-29';

/** What is sent, and what it must do. */
type Step = { readonly sent: { readonly [key: string]: Json }; readonly expected: () => Change[] };

/** Loans of the teacher's to which nothing has happened yet. */
export function untouched(before: Picture): KeyedRow[] {
  const teacher = before.readers.find((each) => each.cardNumber === cards.teacher)?.readerId;
  return before.loans.filter((loan) => stateOf(loan).act === 'lend' && ownerOf(loan) === teacher);
}

function renewing(school: SmallSchool, loan: KeyedRow): Step {
  const requestId = school.newRequest();
  const state = { act: 'renew', day: RENEWED, marks: { renewals: '1' } };
  return {
    sent: { act: 'renew', requestId, loanId: loan.loanId ?? '', cardNumber: cards.teacher },
    expected: () => becomes(loan, requestId, '续借', state, { dueOn: RENEWED, renewals: '1' }),
  };
}

/** The loan is out again as it was: its due day, and all that it had gathered. */
function undoing(school: SmallSchool, before: Picture): Step {
  const requestId = school.newRequest();
  const out = new Set(before.loans.filter(isOut).map((loan) => loan.copyId));
  const loan = before.loans.findLast((each) => !isOut(each) && !out.has(each.copyId)) ?? {};
  const undid = loan.state?.split('|')[1] ?? '';
  const state = { act: 'open', day: loan.dueOn ?? '', marks: { ...stateOf(loan).marks, undid } };
  return {
    sent: { act: 'undo', requestId, undoes: undid },
    expected: () => becomes(loan, requestId, '撤销', state),
  };
}

/** It was Li Ming's. */
function correcting(school: SmallSchool, before: Picture, loan: KeyedRow): Step {
  const requestId = school.newRequest();
  const reader = before.readers.find((each) => each.cardNumber === cards.liMing);
  const { readerId = '', name: readerName = '', className = '' } = reader ?? {};
  const state = { act: 'correct', day: stateOf(loan).day, marks: { readerId } };
  return {
    sent: { act: 'correctReader', requestId, loanId: loan.loanId ?? '', cardNumber: cards.liMing },
    expected: () => becomes(loan, requestId, '更正借书人', state, { readerName, className }),
  };
}

function inOneCall(school: SmallSchool, steps: readonly Step[]) {
  const acts = steps.map((step) => step.sent);
  const done = throughDoor(school, 'circulation.record', { acts, operator: OPERATOR });
  return { ...done, expected: () => steps.flatMap((step) => step.expected()) };
}

const LEDGER_TABS = ['loans', 'journal'] as const;

/** Something came back a moment ago. */
function takeOneBack(school: SmallSchool): void {
  const loan = school.rows('loans').find((each) => stateOf(each).act === 'lend');
  school.takeBack(loan?.copyBarcode ?? '');
}

export const renew: Act = {
  name: 'renew',
  touches: ['settings', 'loanPolicies', 'calendar', 'readers', 'catalogue', ...LEDGER_TABS],
  run: (school, before) => inOneCall(school, [renewing(school, untouched(before)[0] ?? {})]),
};

export const undo: Act = {
  name: 'undo a return',
  touches: LEDGER_TABS,
  readsJournal: true,
  prepare: takeOneBack,
  run: (school, before) => inOneCall(school, [undoing(school, before)]),
};

export const correct: Act = {
  name: 'correct the reader',
  touches: ['readers', ...LEDGER_TABS],
  run: (school, before) => inOneCall(school, [correcting(school, before, untouched(before)[0] ?? {})]),
};

export const change: Act = {
  name: 'renew, undo and correct in one batch',
  touches: renew.touches,
  readsJournal: true,
  prepare: takeOneBack,
  run: (school, before) => {
    const [one = {}, other = {}] = untouched(before);
    return inOneCall(school, [
      renewing(school, one),
      undoing(school, before),
      correcting(school, before, other),
    ]);
  },
};
