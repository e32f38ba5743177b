// What stands in the way of lending and renewing, and until when: the manual's pages 借还书 and 借阅规则 in a few plain sentences.

import {
  type Day,
  daysFrom,
  kindOfDay,
  nthOpenAfter,
  openFrom,
  plusDays,
  termCeiling,
} from './plain-days.ts';
import {
  loanOfCopy,
  loansOf,
  type PlainCopy,
  type PlainLibrary,
  type PlainLoan,
  type PlainReader,
  policyFor,
  titleOf,
} from './plain-library.ts';

/** Lent by 馆员特批, a copy that stays in the room is back within a week. */
const ROOM_DAYS = 7;
/** 补录 goes back as far as this. */
const DAYS_BACK = 60;

/** What a librarian may lend in spite of (可特批). */
const MAY_BE_OVERRIDDEN = [
  ...['readerSuspended', 'lendingStopped', 'overdueBlocks', 'loanLimitReached', 'copyNotOnShelf'],
  ...['inRoomOnly', 'sameTitleTwice', 'returnOnly', 'renewalLimitReached', 'overdueNotRenewed'],
];

export type Asked = {
  readonly isAssistant: boolean;
  readonly agrees: boolean;
  /** 馆员特批 with a reason. */
  readonly overrides: boolean;
};

/** The reasons that remain; none: it may be done. */
export function decide(reasons: readonly string[], { isAssistant, agrees, overrides }: Asked): string[] {
  const asks = reasons.includes('sameTitleTwice');
  if (isAssistant && (overrides || asks)) return [...new Set([...reasons, 'assistantMayNot'])];
  const open = reasons.filter((code) => !(agrees && code === 'sameTitleTwice'));
  const isOverridden = overrides && open.every((code) => MAY_BE_OVERRIDDEN.includes(code));
  return open.length === 0 || isOverridden ? [] : [...reasons];
}

export function againstLending(
  library: PlainLibrary,
  { reader, copy, on }: { readonly reader: PlainReader; readonly copy: PlainCopy; readonly on: Day },
): string[] {
  const { school } = library;
  const policy = policyFor(library, reader, copy.itemType);
  const own = loansOf(library, reader);
  const titles = own.map((loan) => titleOf(library, loan));
  const isLate = own.some(({ now }) => daysFrom(now.day, on) > school.graceDays);
  const out = loanOfCopy(library, copy.id);
  const limit = limitOn(library, reader, copy, on);
  const isSet = reader.type === 'teacher';
  const counted = isSet ? new Set(titles).size : titles.length;
  const isFull = counted >= limit && !(isSet && titles.includes(copy.title));
  const hasTitle = own.some((loan) => titleOf(library, loan) === copy.title && loan.copyId !== copy.id);
  return [
    ...againstReader(library, reader, on),
    ...(school.overdueBlocks && isLate ? ['overdueBlocks'] : []),
    ...(out ? [out.now.readerId === reader.id ? 'copyOutToSameReader' : 'copyOutToAnother'] : []),
    ...(copy.status === 'onShelf' ? [] : ['copyNotOnShelf']),
    ...(policy.loanDays === 0 ? ['inRoomOnly'] : []),
    ...(policy.loanDays > 0 && isFull ? ['loanLimitReached'] : []),
    ...(hasTitle && !isSet ? ['sameTitleTwice'] : []),
  ];
}

function limitOn(library: PlainLibrary, reader: PlainReader, copy: PlainCopy, on: Day): number {
  const policy = policyFor(library, reader, copy.itemType);
  const isHoliday = kindOfDay(library.calendar, on, library.school.clearDays).is === 'holidayLoans';
  return isHoliday ? (policy.holidayLoans ?? policy.maxLoans) : policy.maxLoans;
}

/** Nothing is lent to this reader, and nothing renewed. */
function againstReader(library: PlainLibrary, reader: PlainReader, on: Day): string[] {
  const { status, stoppedUntil } = reader;
  const word = { active: [], cardLost: ['cardLost'], suspended: ['readerSuspended'], left: ['readerLeft'] };
  const isReturnsOnly = kindOfDay(library.calendar, on, library.school.clearDays).is === 'returnsOnly';
  return [
    ...word[status],
    ...(stoppedUntil !== '' && on <= stoppedUntil ? ['lendingStopped'] : []),
    ...(isReturnsOnly ? ['returnOnly'] : []),
  ];
}

/** 补录: a day that has come, and not too long ago; a return not before its lending. */
export function againstDay(on: Day, today: Day, lentOn: Day | '' = ''): string[] {
  return [
    ...(on > today ? ['dayAhead'] : []),
    ...(daysFrom(on, today) > DAYS_BACK ? ['dayTooLongAgo'] : []),
    ...(lentOn !== '' && on < lentOn ? ['dayBeforeLending'] : []),
  ];
}

export function dueDay(library: PlainLibrary, reader: PlainReader, copy: PlainCopy, on: Day): Day {
  const { calendar, school } = library;
  const bridged = dayAfterHoliday(library, on);
  if (bridged !== '') return bridged;
  const { loanDays } = policyFor(library, reader, copy.itemType);
  const planned = openFrom(calendar, plusDays(on, loanDays || ROOM_DAYS));
  if (kindOfDay(calendar, on, school.clearDays).is === 'holidayLoans') return planned;
  const ends = [termCeiling(calendar, on, school.clearDays), termCeiling(calendar, on, 0)];
  const ceiling = ends.find((day) => day !== '' && day > on);
  return ceiling && planned > ceiling ? ceiling : planned;
}

/** What is lent on a day of 假期借阅 is due on the day its row names, else on the second (or so) open day after the holiday. */
function dayAfterHoliday({ calendar, school }: PlainLibrary, on: Day): Day | '' {
  const kind = kindOfDay(calendar, on, school.clearDays);
  if (kind.is !== 'holidayLoans') return '';
  if (kind.due > on) return openFrom(calendar, kind.due);
  return kind.holidayEnds && nthOpenAfter(calendar, kind.holidayEnds, school.holidayDueDay);
}

/** Why a loan is not renewed, and until when it is. */
export function renewal(
  library: PlainLibrary,
  loan: PlainLoan,
  { reader, copy }: { readonly reader: PlainReader; readonly copy: PlainCopy },
): { readonly reasons: string[]; readonly due: Day } {
  const { today, school } = library;
  const policy = policyFor(library, reader, copy.itemType);
  const { day, lostOn, renewals } = loan.now;
  const due = renewedDay(library, day, policy.renewalDays);
  const limit = policy.loanDays === 0 ? 0 : policy.renewals;
  const reasons = [
    ...againstReader(library, reader, today),
    ...(lostOn === '' ? [] : ['lostNotRenewed']),
    ...(daysFrom(day, today) > school.graceDays ? ['overdueNotRenewed'] : []),
    ...(renewals >= limit ? ['renewalLimitReached'] : []),
    ...(due > day ? [] : ['renewalGainsNothing']),
  ];
  return { reasons, due };
}

/** From the due day on, from today when even that is past; on an open day, before the term ends. */
function renewedDay(library: PlainLibrary, dueOn: Day, days: number): Day {
  const { calendar, school, today } = library;
  const bridged = dayAfterHoliday(library, today);
  if (bridged !== '') return bridged;
  const counted = plusDays(dueOn, days);
  const planned = openFrom(calendar, counted > today ? counted : plusDays(today, days));
  if (kindOfDay(calendar, today, school.clearDays).is === 'holidayLoans') return planned;
  const ceiling = termCeiling(calendar, dueOn > today ? dueOn : today, school.clearDays);
  return ceiling !== '' && planned > ceiling ? ceiling : planned;
}

/** 以停代金: the last day without lending after a return that day, '' when nothing is stopped. */
export function stopAfter(library: PlainLibrary, reader: PlainReader, dueOn: Day, backOn: Day): Day | '' {
  const late = daysFrom(dueOn, backOn);
  const days = policyFor(library, reader, 'book').stopFactor * late;
  return late > library.school.graceDays && days > 0 ? plusDays(backOn, days) : '';
}
