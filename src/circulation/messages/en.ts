// The desk's words in English; also the shape that the other language must fill.

import { sayDay } from '../../i18n/say-day.ts';
import { type Sentence, say } from '../../i18n/sentence.ts';
import type { FindingParams } from '../../kernel/finding.ts';
import type { CirculationCode } from '../domain/codes.ts';

type Count = { readonly count: number };
type OfTitle = { readonly title: string };

export type CirculationMessages = {
  readonly desk: string;
  readonly findings: { readonly [code in CirculationCode]: (params: FindingParams) => Sentence };
  readonly scan: {
    readonly label: string;
    readonly ready: string;
    readonly notReady: string;
    readonly closed: string;
  };
  readonly modeAutomatic: string;
  readonly nobodyInHand: Sentence;
  readonly lookingUpCard: string;
  readonly lookingUpLoans: string;
  readonly loansNotFetched: string;
  readonly seat: (params: { readonly seat: string }) => string;
  readonly card: (params: { readonly card: string }) => string;
  readonly loanCount: (params: { readonly count: number; readonly max: number }) => string;
  readonly loansOf: (params: { readonly name: string }) => string;
  readonly noLoans: string;
  readonly dueOn: (params: { readonly day: string }) => string;
  readonly overdueBy: (params: { readonly days: number }) => string;
  readonly finish: string;
  readonly finishLabel: (params: { readonly name: string }) => string;
  readonly justNow: string;
  readonly nothingYet: string;
  readonly quoted: (params: OfTitle) => string;
  readonly onItsWay: string;
  readonly unsure: string;
  readonly setAside: string;
  readonly fromBefore: string;
  readonly lent: (params: { readonly title: string; readonly day: string }) => string;
  readonly returned: (params: OfTitle) => string;
  readonly returnedLate: (params: { readonly title: string; readonly days: number }) => string;
  readonly scannedTwice: (params: OfTitle) => string;
  readonly offline: (params: Count) => string;
  readonly offlineIdle: string;
  readonly heldBack: (params: Count) => string;
  readonly notedWhileOpening: (params: Count) => string;
  readonly indexing: (params: { readonly percent: number }) => string;
  readonly indexIncomplete: string;
  readonly sound: string;
};

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
const scans = (count: number) => (count === 1 ? '1 scan' : `${count} scans`);

export const en: CirculationMessages = {
  findings: {
    copyUnknown: () => say('Unknown barcode: put it in the basket', 'The librarian will look at it later.'),
    isbnScanned: () => say('That is the printed ISBN: scan our label', 'Our label looks like T0000001.'),
    readerUnknown: () => say('Unknown card', 'Scan it again; if it stays so, ask the librarian.'),
    nobodyOpen: () => say('Scan a card first', 'This book is not out, so there is nothing to return.'),
    copyNotOnShelf: (p) =>
      say(
        `On record as ${STATUS[String(p.status)] ?? 'not on the shelf'}: not for loan`,
        'Please give it to the librarian.',
      ),
    copyOutToAnother: (p) =>
      say(`Still out to ${p.who ?? 'another reader'}`, 'Return it first, then lend it.'),
    copyOutToSameReader: () => say('This reader already has it', 'No need to scan it again.'),
    copyNotOut: () => say('This book is not out', 'Nothing to return: put it on its shelf.'),
    inRoomOnly: () => say('To be read in the room only', 'It is not lent. Please put it back when done.'),
    loanLimitReached: (p) => say(`${books(p.limit)} out: return one first`, 'Then this one can be borrowed.'),
    overdueBlocks: (p) => say(`${books(p.count)} overdue: return first`, 'Then new books can be borrowed.'),
    cardLost: () => say('This card was reported lost', 'Please give the card to the librarian.'),
    readerSuspended: () =>
      say('Lending to this card is stopped', 'Books can be returned. Ask the librarian.'),
    lendingStopped: (p) =>
      say(`Lending stopped until ${shortDay(p.until)}`, 'Books can be returned meanwhile.'),
    readerLeft: () => say('This reader has left the school', 'Books can be returned, not borrowed.'),
    returnedLate: (p) => say(`${p.days ?? ''} days late`, 'Tell the reader, and mind the next due day.'),
    dueMovedToOpenDay: () => say('Due day moved to an open day', 'The library is closed on the usual one.'),
  },
  desk: 'Desk',
  scan: {
    label: 'Barcode',
    ready: 'Ready to scan',
    notReady: 'Click here, then scan',
    closed: 'Not open yet: please wait',
  },
  modeAutomatic: 'Automatic',
  nobodyInHand: say('Scan a card, then the books', 'To return a book, just scan the book.'),
  lookingUpCard: 'Looking up this card…',
  lookingUpLoans: 'Looking up the loans…',
  loansNotFetched: 'The loans could not be fetched yet. Scanning goes on.',
  seat: (p) => `Seat ${p.seat}`,
  card: (p) => `Card ${p.card}`,
  loanCount: (p) => `${p.count} of ${p.max} out`,
  loansOf: (p) => `Out to ${p.name}`,
  noLoans: 'Nothing out',
  dueOn: (p) => `Due ${p.day}`,
  overdueBy: (p) => `${p.days} ${p.days === 1 ? 'day' : 'days'} overdue`,
  finish: 'Done, next',
  finishLabel: (p) => `Done, next (after ${p.name})`,
  justNow: 'Just now',
  nothingYet: 'Each book you scan will show up here.',
  quoted: (p) => `"${p.title}"`,
  onItsWay: 'Got it. Saving… wait for the green tick',
  unsure: 'Not sure it was saved. Asking again',
  setAside: 'This one was not saved',
  fromBefore: 'Left over from before',
  lent: (p) => `Lent "${p.title}", due ${p.day}`,
  returned: (p) => `Returned "${p.title}"`,
  returnedLate: (p) => `Returned "${p.title}", ${p.days} ${p.days === 1 ? 'day' : 'days'} overdue`,
  scannedTwice: (p) => `"${p.title}" was scanned just now: counted once`,
  offline: (p) =>
    `No connection. ${scans(p.count)} noted, to be saved when it is back. Please keep this page open`,
  offlineIdle: 'No connection. Scans will be noted and saved when it is back',
  heldBack: (p) => `${scans(p.count)} noted; saved as soon as it works. Please keep this page open.`,
  notedWhileOpening: (p) => `Opening… ${scans(p.count)} noted`,
  indexing: (p) => `Fetching titles ${p.percent}%`,
  indexIncomplete: 'Some titles could not be fetched; scanning works all the same.',
  sound: 'Sounds',
};
