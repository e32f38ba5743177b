// The page 赔偿处理: who owes what, class by class, what was reported lost, and the figures for 财务室.

import type { App } from '../../app.ts';
import { readCopyById } from '../../catalogue/usecases/read-copy.ts';
import { Ledger } from '../../circulation/usecases/ledger.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { schoolYearOf } from '../../readers/domain/class-name.ts';
import { bySchoolOrder, classNameToday, type InClass } from '../../readers/domain/class-today.ts';
import { readersTable } from '../../readers/tables.ts';
import { readCalendar } from '../../settings/usecases/read-calendar.ts';
import { type Charge, isGone } from '../domain/charge.ts';
import type { ChargesPage, LostLoan, ShownCharge } from '../domain/charge-page.ts';
import { showCharge } from '../domain/show-charge.ts';
import { totalsByMonth, totalsByTerm } from '../domain/totals.ts';
import { readRegister } from './read-charges.ts';

/** Settled cases the page can still take back or refund without looking in the register. */
const MOST_CLOSED = 100;

/** A query: nothing is written. */
export function openPage(app: App): Outcome<ChargesPage> {
  const { entries, charges, problems } = readRegister(app);
  const ledger = new Ledger(app);
  const classes = charges.length === 0 ? new Map<string, InClass>() : classesToday(app);
  const shown = (charge: Charge): ShownCharge =>
    showCharge(charge, {
      className: classOf(charge, classes).className,
      isBack: isBack(app, ledger, charge),
    });
  const open = charges.filter(({ state }) => state === 'open');
  const closed = charges.filter(({ state }) => state !== 'open');
  const newest = closed.sort((a, b) => b.last.at.localeCompare(a.last.at)).slice(0, MOST_CLOSED);
  const { schoolName, language, allowMoney } = app.school;
  return done({
    ...{ language, schoolName, today: app.today, allowMoney },
    classes: byClass(open, classes).map(([className, own]) => ({ className, charges: own.map(shown) })),
    lostLoans: lostLoans(ledger, open),
    closed: newest.map(shown),
    months: totalsByMonth(entries),
    terms: totalsByTerm(entries, termsOf(app)),
    balance: entries.reduce((sum, { owed }) => sum + owed, 0),
    unreadable: problems.length,
  });
}

type Classes = ReadonlyMap<string, InClass>;

/** Of those in a class: the others stand in the register as they are called. */
function classesToday(app: App): Classes {
  const { rows } = app.tab(readersTable).readAll(['entryYear', 'classNumber', 'readerId']);
  const schoolYear = schoolYearOf(app.today);
  return new Map(
    rows.flatMap(({ row: { readerId, entryYear, classNumber } }): [string, InClass][] => {
      if (entryYear === null || classNumber === null) return [];
      const inClass = { className: '', entryYear, classNumber };
      return [[readerId, { ...inClass, className: classNameToday(inClass, schoolYear, app.language) }]];
    }),
  );
}

/** As it stands in the register for whoever is in no class, or is no reader any more. */
function classOf({ first: { readerId, className } }: Charge, classes: Classes): InClass {
  return classes.get(readerId) ?? { className, entryYear: null, classNumber: null };
}

/** Classes as schools count them, the youngest first. */
function byClass(charges: readonly Charge[], classes: Classes): [string, Charge[]][] {
  const inOrder = [...charges].sort((a, b) => bySchoolOrder(classOf(a, classes), classOf(b, classes)));
  const found = new Map<string, Charge[]>();
  for (const charge of inOrder) {
    const { className } = classOf(charge, classes);
    found.set(className, [...(found.get(className) ?? []), charge]);
  }
  return [...found];
}

/** The loan was closed by a return while the case is open; of one that has left 在借 the copy's status tells. */
function isBack(app: App, ledger: Ledger, { first, state }: Charge): boolean {
  if (state !== 'open' || first.loanId === '' || !isGone(first.case)) return false;
  const loan = ledger.loan(first.loanId);
  if (loan) return loan.state.act === 'return';
  return readCopyById(app, first.copyId)?.row.status === 'onShelf';
}

function lostLoans(ledger: Ledger, open: readonly Charge[]): LostLoan[] {
  const known = new Set(open.map(({ first }) => first.copyId));
  return ledger
    .openLoans()
    .flatMap(({ loanId, copyId, title, copyBarcode, readerName, className, state }) => {
      const lostOn = state.marks?.lostOn;
      if (!lostOn || known.has(copyId)) return [];
      return [{ loanId, title, copyBarcode, readerName, className, lostOn }];
    });
}

function termsOf(app: App) {
  return readCalendar(app).entries.flatMap(({ kind, startsOn, endsOn }) =>
    kind === 'term' && endsOn !== null ? [{ startsOn, endsOn }] : [],
  );
}
