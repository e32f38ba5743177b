// The desk's words in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';
import type { Mode } from '../domain/command-cards.ts';
import { type ActWords, actsEn } from './acts-en.ts';
import { type FindingWords, findingsEn } from './findings-en.ts';

type Count = { readonly count: number };
type OfTitle = { readonly title: string };

export type CirculationMessages = {
  readonly desk: string;
  readonly findings: FindingWords;
  readonly acts: ActWords;
  readonly scan: {
    readonly label: string;
    readonly ready: string;
    readonly notReady: string;
    readonly closed: string;
  };
  readonly mode: string;
  readonly modes: { readonly [mode in Mode]: string };
  readonly modeSays: { readonly [mode in Mode]: string };
  readonly question: (params: { readonly code: string }) => string;
  readonly questionReader: (params: { readonly name: string }) => string;
  readonly questionCopy: (params: OfTitle) => string;
  readonly onDuty: (params: { readonly name: string }) => string;
  readonly librarianOnDuty: string;
  readonly assistantOnDuty: string;
  readonly changeOperator: string;
  readonly leaveAssistant: string;
  readonly entering: (params: { readonly day: string }) => string;
  readonly backToToday: string;
  readonly closingSoon: string;
  readonly more: string;
  readonly panes: {
    readonly pickReader: string;
    readonly pickFromClass: string;
    readonly inRoom: string;
    readonly shelving: string;
    readonly basket: string;
    readonly afterwards: string;
    readonly replaceBarcode: string;
    readonly replaceCard: string;
    readonly history: string;
    readonly box: string;
  };
  readonly note: (params: { readonly note: string }) => string;
  readonly notABadge: string;
  readonly nothingToUndo: string;
  readonly notYetUndoable: (params: OfTitle) => string;
  readonly operatorNow: (params: { readonly name: string }) => string;
  readonly nobodyInHand: Sentence;
  readonly lookingUpCard: string;
  readonly lookingUpLoans: string;
  readonly loansNotFetched: string;
  readonly openCharges: (params: { readonly count: number }) => string;
  readonly chased: (params: { readonly count: number; readonly day: string }) => string;
  readonly chaseUntil: (params: { readonly day: string }) => string;
  readonly seat: (params: { readonly seat: string }) => string;
  readonly card: (params: { readonly card: string }) => string;
  readonly loanCount: (params: { readonly count: number; readonly max: number }) => string;
  readonly setCount: (params: {
    readonly count: number;
    readonly titles: number;
    readonly max: number;
  }) => string;
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

const scans = (count: number) => (count === 1 ? '1 scan' : `${count} scans`);

export const en: CirculationMessages = {
  findings: findingsEn,
  acts: actsEn,
  desk: 'Desk',
  scan: {
    label: 'Barcode',
    ready: 'Ready to scan',
    notReady: 'Click here, then scan',
    closed: 'Not open yet: please wait',
  },
  mode: 'What scans do',
  modes: { automatic: 'Auto', returnOnly: 'Return', lendOnly: 'Lend' },
  modeSays: {
    automatic: 'Lends, or returns what is out (F2)',
    returnOnly: 'Every book is returned, none is lent (F3)',
    lendOnly: 'Every book is lent, none is returned (F4)',
  },
  question: (p) => `${p.code} is a card and a book. Which?`,
  questionReader: (p) => `Reader ${p.name}`,
  questionCopy: (p) => `Book "${p.title}"`,
  onDuty: (p) => `On duty: ${p.name}`,
  librarianOnDuty: 'Librarian',
  assistantOnDuty: 'Assistant',
  changeOperator: 'Change',
  leaveAssistant: 'Back to the librarian',
  entering: (p) => `Entering ${p.day}`,
  backToToday: 'Back to today',
  closingSoon: 'This page is about to close',
  more: 'More',
  panes: {
    pickReader: 'No card: by name',
    pickFromClass: 'Pick from a class',
    inRoom: 'In-room reading',
    shelving: 'To be shelved',
    basket: 'To look at',
    afterwards: 'Enter afterwards',
    replaceBarcode: 'New label',
    replaceCard: 'Replace a card',
    history: 'Had before',
    box: 'A box of one title',
  },
  note: (p) => `Note: ${p.note}`,
  notABadge: 'Not the badge of an assistant',
  nothingToUndo: 'Nothing to undo',
  notYetUndoable: (p) => `"${p.title}" is still being saved. Undo it then`,
  operatorNow: (p) => `On duty now: ${p.name}`,
  nobodyInHand: say('Scan a card, then the books', 'To return a book, just scan the book.'),
  lookingUpCard: 'Looking up this card…',
  lookingUpLoans: 'Looking up the loans…',
  openCharges: (p) => `Compensation open: ${p.count === 1 ? '1 case' : `${p.count} cases`}`,
  chased: (p) => `Chased: ${p.count === 1 ? 'once' : `${p.count} times`}, last on ${p.day}`,
  chaseUntil: (p) => `up to ${p.day}`,
  loansNotFetched: 'The loans could not be fetched yet. Scanning goes on.',
  seat: (p) => `Seat ${p.seat}`,
  card: (p) => `Card ${p.card}`,
  loanCount: (p) => `${p.count} of ${p.max} out`,
  setCount: (p) => `${p.count} out, ${p.titles} of ${p.max} titles`,
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
