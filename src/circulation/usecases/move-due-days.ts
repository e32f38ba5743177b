// 校历改期: open loans get the due days of the list the librarian looked at, one cell each.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { finding } from '../../kernel/finding.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { isOpenDay } from '../../settings/domain/calendar.ts';
import { isStuck, MOST_MOVES } from '../domain/due-moves.ts';
import { isOpen, type LoanState } from '../domain/loan.ts';
import type { LedgerRow } from './ledger.ts';
import { operatorInput, roleInput } from './record-input.ts';
import { Sitting } from './sitting.ts';

const civilDay = v.pipe(v.string(), v.check(isCivilDay, 'a day, YYYY-MM-DD'));

export const moveDueDaysInput = v.strictObject({
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  moves: v.pipe(
    v.array(
      v.strictObject({
        loanId: v.pipe(v.string(), v.regex(/^[a-z][0-9a-z]{6,40}$/)),
        from: civilDay,
        to: civilDay,
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_MOVES),
  ),
  operator: operatorInput,
  role: roleInput,
});

/** Why a loan was left as it is: it is not on loan any more, its due day is another by now, the calendar no longer asks for the change, its row cannot be read. */
export type LeftBecause = 'cameBack' | 'dueChanged' | 'calendarChanged' | 'unreadable';

export type DueDaysMoved = {
  /** Loans that have their new due day now, by this call or by an earlier one of the same request. */
  readonly moved: number;
  readonly left: readonly { readonly loanId: string; readonly because: LeftBecause }[];
};

type Move = v.InferOutput<typeof moveDueDaysInput>['moves'][number];

/** A stop leaves a prefix; sent again, the same request goes on behind it. Renewals are not counted up. */
export function moveDueDays(
  app: App,
  { requestId, moves, operator, role }: v.InferOutput<typeof moveDueDaysInput>,
): Outcome<DueDaysMoved> {
  if (role === 'assistant') return refused([finding('block', 'assistantMayNot')]);
  const sitting = new Sitting(app, { operator, role }, [{ act: 'renew' }]);
  const left: DueDaysMoved['left'][number][] = [];
  try {
    for (const move of moves) {
      const loan = sitting.ledger.loan(move.loanId);
      if (loan && isDoneBy(requestId, loan.state)) continue;
      const because = whyLeft(sitting, loan, move);
      if (because) left.push({ loanId: move.loanId, because });
      else moveOne(sitting, loan as LedgerRow, move, requestId);
    }
  } finally {
    sitting.ledger.finish();
  }
  return done({ moved: moves.length - left.length, left });
}

/** An undone move is not made again either. */
function isDoneBy(requestId: string, state: LoanState): boolean {
  return state.requestId === requestId || state.marks?.undid === requestId;
}

function whyLeft(
  { app, ledger, calendar }: Sitting,
  loan: LedgerRow | undefined,
  { loanId, from, to }: Move,
): LeftBecause | undefined {
  if (ledger.broken.some((each) => each.loanId === loanId)) return 'unreadable';
  if (!loan || !isOpen(loan.state)) return 'cameBack';
  if (loan.state.day !== from) return 'dueChanged';
  const isAskedFor = isStuck(from, { calendar, today: app.today }) && to > from && isOpenDay(calendar, to);
  return isAskedFor ? undefined : 'calendarChanged';
}

function moveOne(sitting: Sitting, loan: LedgerRow, { to }: Move, requestId: string): void {
  const marks = loan.state.marks ? { marks: loan.state.marks } : {};
  const change = { act: 'move' as const, day: to, ...marks };
  sitting.ledger.setState(loan, change, sitting.asking(requestId), { dueOn: to });
}
