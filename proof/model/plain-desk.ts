// The desk of the plain library: what each act answers, and what it makes of readers, copies and loans.

import { type Day, daysFrom } from './plain-days.ts';
import {
  copyWith,
  isOut,
  loanOfCopy,
  loansOut,
  type PlainCopy,
  type PlainLibrary,
  type PlainLoan,
  type PlainReader,
  readerWith,
  type Standing,
} from './plain-library.ts';
import { againstDay, againstLending, decide, dueDay, renewal, stopAfter } from './plain-rules.ts';

export type PlainAct = { readonly requestId: string; readonly isAssistant: boolean } & (
  | {
      readonly act: 'lend' | 'takeBack' | 'scan';
      readonly copyBarcode: string;
      /** '' when nobody is open. */
      readonly cardNumber: string;
      readonly happenedOn: Day | '';
      readonly agrees: boolean;
      readonly overrides: boolean;
    }
  | { readonly act: 'renew'; readonly lentBy: string; readonly overrides: boolean }
  | { readonly act: 'claimReturned' | 'reportLost'; readonly lentBy: string }
  | { readonly act: 'correctReader'; readonly lentBy: string; readonly cardNumber: string }
  | { readonly act: 'undo'; readonly undoes: string }
  | {
      readonly act: 'reportDamage';
      readonly copyBarcode: string;
      readonly note: string;
      readonly needsMending: boolean;
    }
  | { readonly act: 'flag'; readonly copyBarcode: string }
  | { readonly act: 'readInRoom'; readonly count: number }
);

type Scanned = Extract<PlainAct, { act: 'lend' | 'takeBack' | 'scan' }>;

/** What the desk says. `codes` are reasons and questions, without what is only told by the way. */
export type PlainAnswer = {
  readonly state: 'settled' | 'refused';
  readonly act: string;
  readonly codes: readonly string[];
  /** Where the manual names a day: due day of a loan that was lent, renewed, or came back. */
  readonly dueOn?: Day;
  readonly late?: number;
};

const ISBN = /^978\d{10}$/;

/** Carries one act out. What was carried out before is answered, and nothing happens; of damage an assistant hears nothing in any case. */
export function carryOut(library: PlainLibrary, act: PlainAct): PlainAnswer {
  const done = library.deeds[act.requestId];
  const isForTeacher = act.act === 'reportDamage' && act.isAssistant;
  if (done && !isForTeacher) return { state: 'settled', act: done.act, codes: [] };
  switch (act.act) {
    case 'lend':
      return lend(library, act);
    case 'takeBack':
      return takeBack(library, act);
    case 'scan':
      return scan(library, act);
    case 'undo':
      return undo(library, act);
    case 'reportDamage':
      return reportDamage(library, act);
    case 'flag':
      putInBasket(library, act.requestId, act.copyBarcode, false);
      return settle(library, act, 'flag');
    case 'readInRoom':
      library.inRoom.push({ requestId: act.requestId, count: act.count, on: library.today });
      return settle(library, act, 'readInRoom');
    default:
      return change(library, act);
  }
}

function lend(library: PlainLibrary, act: Scanned): PlainAnswer {
  if (act.cardNumber === '') return refuse('lend', ['nobodyOpen']);
  const copy = copyWith(library, act.copyBarcode);
  if (!copy) return refuse('lend', [unknownCopy(library, act)]);
  const reader = readerWith(library, act.cardNumber);
  if (!reader) return refuse('lend', [unknownReader(library, act.cardNumber)]);
  const on = act.happenedOn || library.today;
  const reasons = [...againstEntering(library, act), ...againstLending(library, { reader, copy, on })];
  const left = decide(reasons, act);
  if (left.length > 0) return refuse('lend', left);
  const dueOn = dueDay(library, reader, copy, on);
  const { requestId: by } = act;
  const now = { is: 'out', day: dueOn, readerId: reader.id, renewals: 0, claimedOn: '', lostOn: '' } as const;
  library.loans.push({
    ...{ lentBy: by, copyId: copy.id, lentOn: on, label: copy.barcode, place: 'loans' },
    now: { by, ...now, before: null },
  });
  return settle(library, act, 'lend', { lentBy: by, dueOn });
}

function takeBack(library: PlainLibrary, act: Scanned): PlainAnswer {
  const byLabel = loansOut(library).filter((loan) => loan.label === act.copyBarcode);
  const copy = copyWith(library, act.copyBarcode);
  const loan = byLabel.length === 1 ? byLabel[0] : copy && loanOfCopy(library, copy.id);
  if (loan) return close(library, loan, act);
  if (!copy) return refuse('takeBack', [unknownCopy(library, act)]);
  return refuse('takeBack', [copy.status === 'onShelf' ? 'copyNotOut' : 'copyNotOnShelf']);
}

function close(library: PlainLibrary, loan: PlainLoan, act: Scanned): PlainAnswer {
  const on = act.happenedOn || library.today;
  const wrong = againstEntering(library, act, loan.lentOn);
  if (wrong.length > 0) return refuse('takeBack', wrong);
  const dueOn = loan.now.day;
  const reader = holderOf(library, loan.now);
  const until = stopAfter(library, reader, dueOn, on);
  if (until >= library.today && until > reader.stoppedUntil) reader.stoppedUntil = until;
  loan.now = { ...loan.now, by: act.requestId, is: 'back', day: on, before: loan.now };
  const open = act.act === 'scan' ? readerWith(library, act.cardNumber) : undefined;
  const codes = open && open.id !== loan.now.readerId ? ['lendToOpenReader'] : [];
  const late = Math.max(0, daysFrom(dueOn, on));
  return { ...settle(library, act, 'takeBack', { lentBy: loan.lentBy, dueOn, late }), codes };
}

/** 补录 is the librarian's word: an assistant's day is today. */
function againstEntering({ today }: PlainLibrary, act: Scanned, lentOn: Day | '' = ''): string[] {
  const { happenedOn, isAssistant } = act;
  if (happenedOn === '' || happenedOn === today) return [];
  return [...(isAssistant ? ['assistantMayNot'] : []), ...againstDay(happenedOn, today, lentOn)];
}

/** What is out comes back; what is not goes to the open reader. */
function scan(library: PlainLibrary, act: Scanned): PlainAnswer {
  const copy = copyWith(library, act.copyBarcode);
  const isOutNow = loansOut(library).some(
    (loan) => loan.label === act.copyBarcode || loan.copyId === copy?.id,
  );
  if (isOutNow) return takeBack(library, act);
  if (act.cardNumber !== '') return lend(library, act);
  const tried = takeBack(library, act);
  return tried.codes.includes('copyNotOut') ? refuse('lend', ['nobodyOpen']) : tried;
}

type Change = Extract<PlainAct, { lentBy: string }>;

/** Renew, says returned, lost, was another's: as long as the loan is out. */
function change(library: PlainLibrary, act: Change): PlainAnswer {
  if (act.isAssistant && act.act !== 'renew') return refuse(act.act, ['assistantMayNot']);
  const loan = library.loans.find((each) => each.lentBy === act.lentBy);
  if (!loan || !isOut(loan)) return refuse(act.act, ['loanGone']);
  const made = newStanding(library, loan, act);
  if (Array.isArray(made)) return refuse(act.act, made);
  const next = made as Partial<Standing>;
  loan.now = { ...loan.now, ...next, by: act.requestId, before: loan.now };
  return settle(library, act, act.act, { lentBy: loan.lentBy, dueOn: loan.now.day });
}

/** What the loan becomes, or the reasons why it does not. */
function newStanding(
  library: PlainLibrary,
  loan: PlainLoan,
  act: Change,
): Partial<Standing> | readonly string[] {
  if (act.act === 'claimReturned') return { claimedOn: library.today };
  if (act.act === 'reportLost') return { lostOn: library.today };
  if (act.act === 'correctReader') {
    const reader = readerWith(library, act.cardNumber);
    if (!reader) return [unknownReader(library, act.cardNumber)];
    return reader.id === loan.now.readerId ? ['sameReader'] : { readerId: reader.id };
  }
  const copy = library.copies.find(({ id }) => id === loan.copyId) as PlainCopy;
  const { reasons, due } = renewal(library, loan, { reader: holderOf(library, loan.now), copy });
  const overrides = act.act === 'renew' && act.overrides;
  const left = decide(reasons, { isAssistant: act.isAssistant, agrees: false, overrides });
  return left.length > 0 ? left : { day: due, renewals: loan.now.renewals + 1 };
}

/** A request is undone while nothing has happened to its loan since. */
function undo(library: PlainLibrary, act: Extract<PlainAct, { act: 'undo' }>): PlainAnswer {
  const deed = library.deeds[act.undoes];
  const loan = library.loans.find(({ lentBy }) => deed && lentBy === deed.lentBy);
  if (!loan) return refuse('undo', ['nothingToUndo']);
  const { now } = loan;
  const { before } = now;
  const isOutAgain =
    before?.is === 'out' && loansOut(library).some((each) => each !== loan && each.copyId === loan.copyId);
  if (loan.place !== 'loans' || now.by !== act.undoes || isOutAgain) return refuse('undo', ['movedOn']);
  if (now.is === 'back' && before) giveLendingBack(library, loan, before.day);
  const was: Standing = before ?? { ...now, is: 'void', day: library.today };
  loan.now = { ...was, by: act.requestId, before: now };
  return settle(library, act, 'undo', { lentBy: loan.lentBy });
}

/** The stop of an undone return goes; that of another late return, still in 在借, stays. */
function giveLendingBack(library: PlainLibrary, loan: PlainLoan, dueOn: Day): void {
  const reader = holderOf(library, loan.now);
  const until = stopAfter(library, reader, dueOn, loan.now.day);
  if (until === '' || reader.stoppedUntil !== until) return;
  const others = library.loans.filter(
    ({ place, now }) =>
      place === 'loans' && now.is === 'back' && now.readerId === reader.id && now !== loan.now,
  );
  const stops = others.map(({ now }) => stopAfter(library, reader, now.before?.day ?? now.day, now.day));
  reader.stoppedUntil = stops.sort().pop() ?? '';
}

function reportDamage(library: PlainLibrary, act: Extract<PlainAct, { act: 'reportDamage' }>): PlainAnswer {
  if (act.isAssistant) return refuse('reportDamage', ['assistantMayNot']);
  const copy = copyWith(library, act.copyBarcode);
  if (!copy) return refuse('reportDamage', [unknownCopy(library, act)]);
  const note = `${act.note}（${library.today}）`;
  if (!copy.notes.includes(note)) copy.notes.push(note);
  if (act.needsMending) copy.status = 'damaged';
  return settle(library, act, 'reportDamage');
}

/** An unknown label waits in 待处理, once. */
function unknownCopy(library: PlainLibrary, act: { requestId: string; copyBarcode: string }): string {
  if (ISBN.test(act.copyBarcode)) return 'isbnScanned';
  if (library.oldBarcodes.includes(act.copyBarcode)) return 'oldBarcode';
  putInBasket(library, act.requestId, act.copyBarcode, true);
  return 'copyUnknown';
}

function unknownReader(library: PlainLibrary, card: string): string {
  return library.oldCards.includes(card) ? 'oldCard' : 'readerUnknown';
}

function putInBasket(library: PlainLibrary, requestId: string, code: string, isUnknown: boolean): void {
  const isThere = library.basket.some(
    (line) => line.requestId === requestId || (isUnknown && line.isUnknown && line.code === code),
  );
  if (!isThere) library.basket.push({ requestId, code, isUnknown });
}

function holderOf(library: PlainLibrary, { readerId }: Standing): PlainReader {
  return library.readers.find(({ id }) => id === readerId) as PlainReader;
}

function refuse(act: string, codes: readonly string[]): PlainAnswer {
  return { state: 'refused', act, codes };
}

function settle(
  library: PlainLibrary,
  { requestId }: { readonly requestId: string },
  act: string,
  { lentBy = '', ...told }: { readonly lentBy?: string; readonly dueOn?: Day; readonly late?: number } = {},
): PlainAnswer {
  library.deeds[requestId] = { act, lentBy };
  return { state: 'settled', act, codes: [], ...told };
}
