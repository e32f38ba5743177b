// What moving the due days off closed days would change: the list the librarian looks at, and the page sends back as it is.

import type { App } from '../../app.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { schoolYearOf } from '../../readers/domain/class-name.ts';
import { bySchoolOrder, classNameToday, type InClass } from '../../readers/domain/class-today.ts';
import { readersTable } from '../../readers/tables.ts';
import { readCalendar } from '../../settings/usecases/read-calendar.ts';
import { type DueMove, isStuck, leavesTerm, planDueMoves } from '../domain/due-moves.ts';
import { Ledger, type LedgerRow } from './ledger.ts';

export type PreviewedMove = DueMove & {
  readonly title: string;
  readonly copyBarcode: string;
  readonly readerName: string;
  /** As the class is called today; '' for whoever is in none. */
  readonly className: string;
  readonly seatNumber: string;
};

export type DueMovesPreview = {
  readonly language: App['language'];
  readonly today: CivilDay;
  readonly mostADay: number;
  /** Of the moves, those to a day after the term. */
  readonly afterTerm: number;
  /** In the order in which they are to be sent. */
  readonly moves: readonly PreviewedMove[];
};

type Who = InClass & { readonly seatNumber: string };

/** A query; 在借 is read whole, 读者 only when something is to move. Throws `rowUnreadable` when the calendar cannot be read. */
export function previewDueMoves(app: App): Outcome<DueMovesPreview> {
  const { language, today } = app;
  const { mostDueADay: mostADay } = app.school;
  const calendar = readCalendar(app);
  const open = new Ledger(app).openLoans();
  const isAny = open.some(({ state }) => isStuck(state.day, { calendar, today }));
  if (!isAny) return done({ language, today, mostADay, afterTerm: 0, moves: [] });

  const whose = readWho(app);
  const loans = [...open]
    .sort(
      (a, b) =>
        byClassAndSeat(whose(a), whose(b)) || compare(a.readerId, b.readerId) || compare(a.title, b.title),
    )
    .map(({ loanId, readerId, state }) => ({ loanId, readerId, dueOn: state.day }));
  const known = new Map(open.map((loan) => [loan.loanId, loan]));
  const moves = planDueMoves({ loans, calendar, today, mostADay }).map((move): PreviewedMove => {
    const loan = known.get(move.loanId) as LedgerRow;
    const who = whose(loan);
    const { title, copyBarcode, readerName } = loan;
    const className = classNameToday(who, schoolYearOf(today), language);
    return { ...move, title, copyBarcode, readerName, className, seatNumber: who.seatNumber };
  });
  const afterTerm = moves.filter((move) => leavesTerm(calendar, move)).length;
  return done({ language, today, mostADay, afterTerm, moves });
}

/** Of a reader whose row is gone or cannot be read, the class as it was on the day of the loan. */
function readWho(app: App): (loan: LedgerRow) => Who {
  const { rows } = app
    .tab(readersTable)
    .readAll(['className', 'seatNumber', 'entryYear', 'classNumber', 'readerId']);
  const byId = new Map(rows.map(({ row }) => [row.readerId, row]));
  const unknown = { entryYear: null, classNumber: null, seatNumber: '' };
  return ({ readerId, className }) => byId.get(readerId) ?? { ...unknown, className };
}

function byClassAndSeat(a: Who, b: Who): number {
  return bySchoolOrder(a, b) || compare(seatKey(a), seatKey(b));
}

/** Seat 7 before seat 12. */
function seatKey({ seatNumber }: Who): string {
  return seatNumber.padStart(4, '0');
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
