// What the desk's findings say in English; also the shape that the other language must fill.

import { sayDay } from '../../i18n/say-day.ts';
import { type Sentence, say } from '../../i18n/sentence.ts';
import type { FindingParams } from '../../kernel/finding.ts';
import type { CirculationCode } from '../domain/codes.ts';

export type FindingWords = { readonly [code in CirculationCode]: (params: FindingParams) => Sentence };

/** Without the year: a stop is a matter of days. */
const shortDay = (day: string | number | undefined) => sayDay(String(day ?? ''), 'en', String(day ?? ''));

const STATUS: { readonly [status: string]: string } = {
  setAside: 'set aside',
  damaged: 'awaiting mending',
  lost: 'lost',
  presumedLost: 'presumed lost',
  missing: 'missing',
  withdrawn: 'withdrawn',
};

const books = (count: string | number | undefined) => (count === 1 ? '1 book' : `${count} books`);
const days = (count: string | number | undefined) => (count === 1 ? '1 day' : `${count} days`);
const often = (times: string | number) => (times === 1 ? 'once' : `${times} times`);

export const findingsEn: FindingWords = {
  copyUnknown: () => say('Unknown barcode: put it in the basket', 'The librarian will look at it later.'),
  isbnScanned: () => say('That is the printed ISBN: scan our label', 'Our label looks like T0000001.'),
  readerUnknown: () => say('Unknown card', 'Scan it again; if it stays so, ask the librarian.'),
  nobodyOpen: () => say('Scan a card first', 'This book is not out, so there is nothing to return.'),
  copyNotOnShelf: (p) =>
    say(
      `On record as ${STATUS[String(p.status)] ?? 'not on the shelf'}: not for loan`,
      'Please give it to the librarian.',
    ),
  copyOutToAnother: (p) => say(`Still out to ${p.who ?? 'another reader'}`, 'Return it first, then lend it.'),
  copyOutToSameReader: () => say('This reader already has it', 'No need to scan it again.'),
  copyNotOut: () => say('This book is not out', 'Nothing to return: put it on its shelf.'),
  inRoomOnly: () => say('To be read in the room only', 'It is not lent. Please put it back when done.'),
  loanLimitReached: (p) => say(`${books(p.limit)} out: return one first`, 'Then this one can be borrowed.'),
  overdueBlocks: (p) => say(`${books(p.count)} overdue: return first`, 'Then new books can be borrowed.'),
  cardLost: () => say('This card was reported lost', 'Please give the card to the librarian.'),
  readerSuspended: () => say('Lending to this card is stopped', 'Books can be returned. Ask the librarian.'),
  lendingStopped: (p) =>
    say(`Lending stopped until ${shortDay(p.until)}`, 'Books can be returned meanwhile.'),
  readerLeft: () => say('This reader has left the school', 'Books can be returned, not borrowed.'),
  returnedLate: (p) => say(`${days(p.days)} overdue`, 'Tell the reader, and mind the next due day.'),
  dueMovedToOpenDay: () => say('Due day moved to an open day', 'The library is closed on the usual one.'),
  oldBarcode: (p) => say('An old label: scan the new one', `The new barcode is ${p.now ?? ''}.`),
  oldCard: () => say('An old card: give it to the librarian', 'Only the new card can borrow.'),
  sameTitleTwice: () => say('Has this title already. Lend it too?', 'If two are meant, press “Lend it too”.'),
  conditionKnown: (p) => say(`Known damage: ${p.condition ?? ''}`, 'Noted before; nobody pays for it now.'),
  returnOnly: (p) =>
    say(
      'Returns only now',
      p.until ? `Until ${shortDay(p.until)}. Returns go on as usual.` : 'Returns go on as usual.',
    ),
  dueOnVisitDay: () => say('Due on the next visit day', 'The whole class comes on that day.'),
  dueCutAtTermEnd: () => say('Shorter: due before term ends', 'All copies come back before the term ends.'),
  holidayLoan: () => say('Holiday loan, due after it', 'Borrowed before the holiday, returned after it.'),
  dayAhead: () => say('That day is still to come', 'Enter today or an earlier day.'),
  dayTooLongAgo: (p) => say('That day is too long ago', `At most ${p.days ?? ''} days back.`),
  dayBeforeLending: (p) =>
    say('Returned before it was lent?', `It was lent on ${shortDay(p.lentOn)}. Change the day.`),
  stoppedFrom: (p) =>
    say(
      `Lending stopped until ${shortDay(p.until)}`,
      'Returned late: the loan policy stops lending for some days.',
    ),
  lostCameBack: () => say('Reported lost, and found', 'Tell the librarian: nothing is to be paid.'),
  lendToOpenReader: (p) =>
    say(`Lend it to ${p.name ?? ''}?`, `It was still out to ${p.who ?? 'another'}; returned first.`),
  loanGone: () => say('No longer on loan', 'Perhaps just returned at another desk.'),
  renewalLimitReached: (p) =>
    say(
      p.limit ? `Renewed ${often(p.limit)} already` : 'This one cannot be renewed',
      'Return it; then it can be lent again.',
    ),
  overdueNotRenewed: (p) => say(`${days(p.days)} overdue: no renewal`, 'Please return it first.'),
  renewalGainsNothing: (p) =>
    say('Renewing would not move the due day', `Due on ${shortDay(p.dueOn)} at the latest.`),
  lostNotRenewed: () => say('Reported lost: no renewal', 'If it is found, just return it.'),
  nothingToUndo: () => say('Nothing to undo', 'It was never saved, or is undone already.'),
  movedOn: () => say('Something was done since: cannot undo', 'Look at the copy now and do it again.'),
  sameReader: () => say('It is this reader’s loan already', 'Choose another reader.'),
  assistantMayNot: () => say('Please call the librarian', 'Or press “For the librarian”.'),
  pinWrong: () => say('Wrong PIN, try again', 'It stands in the tab Settings.'),
};
