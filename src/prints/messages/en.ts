// The words of the prints in English; also the shape that the other language must fill.

import type { OfferedWay } from '../../charges/domain/charge.ts';
import { type Sentence, say } from '../../i18n/sentence.ts';
import { type ChasePaperWords, chasePapersEn } from './chase-papers-en.ts';

/** The papers, in the order they are offered. */
export type PaperName =
  | 'classSheet'
  | 'clearingSheet'
  | 'leavingSheet'
  | 'chaseSlips'
  | 'teacherList'
  | 'classCounts'
  | 'chargeNotice'
  | 'commandCards'
  | 'dutyBadges'
  | 'boxLabels'
  | 'emergencySheet';

type Count = { readonly count: number };
/** `charges`: open compensation cases. */
type Owed = { readonly copies: number; readonly charges: number };
type Amount = { readonly yuan: string };
type Named = { readonly label: string; readonly hint: string };

export type PrintMessages = {
  readonly chase: ChasePaperWords;
  readonly title: string;
  readonly papersQuestion: string;
  readonly papers: { readonly [paper in PaperName]: Named };
  readonly classesQuestion: string;
  readonly everyClass: string;
  readonly noClass: string;
  readonly nobodysClass: string;
  readonly readerCount: (params: Count) => string;
  readonly scanBox: string;
  readonly addBox: string;
  readonly lookingUp: string;
  readonly unknownCopy: (params: { readonly code: string }) => Sentence;
  readonly takeAway: (params: { readonly title: string }) => string;
  readonly preview: string;
  readonly print: string;
  readonly pages: (params: Count) => string;
  readonly saveFile: string;
  readonly saveHint: string;
  readonly fileName: (params: { readonly paper: string; readonly day: string }) => string;
  readonly unread: (params: Count) => Sentence;
  readonly lookingAtLoans: string;
  readonly unreadRows: (params: Count) => Sentence;
  readonly chargesQuestion: string;
  readonly lookingAtCharges: string;
  readonly noticesMissing: (params: Count) => string;
  readonly noCharges: Sentence;
  readonly noReaders: Sentence;
  readonly nothingYet: { readonly [paper in PaperName]: Sentence };
  readonly onPaper: {
    readonly pageOf: (params: { readonly page: number; readonly pages: number }) => string;
    readonly day: (params: {
      readonly year: number;
      readonly month: number;
      readonly date: number;
    }) => string;
    readonly classSheet: (params: { readonly className: string }) => string;
    readonly classCard: string;
    readonly cardLost: string;
    readonly noCode: string;
    readonly commandCards: string;
    readonly commandDoes: {
      readonly [command in 'finish' | 'undo' | 'automatic' | 'returnOnly' | 'lendOnly']: string;
    };
    readonly dutyBadges: string;
    readonly dutyBadge: string;
    readonly onDuty: string;
    readonly boxLabels: string;
    readonly wholeBox: string;
    readonly clearingSheet: (params: { readonly className: string }) => string;
    readonly classTeacher: (params: { readonly teacher: string }) => string;
    readonly clearingCount: (params: Owed & { readonly clear: number }) => string;
    readonly leavingSheet: string;
    readonly leavingCount: (params: Owed & { readonly readers: number }) => string;
    readonly clearingColumns: {
      readonly className: string;
      readonly seat: string;
      readonly name: string;
      readonly title: string;
      readonly barcode: string;
      readonly due: string;
      readonly signed: string;
    };
    readonly overdue: string;
    readonly openCharge: (params: { readonly number: string }) => string;
    readonly clear: (params: Count) => string;
    readonly signTeacher: string;
    readonly signLibrary: string;
    readonly signDay: string;
    readonly chargeNotice: string;
    readonly chargeToGuardian: (params: { readonly className: string; readonly name: string }) => string;
    readonly chargeToReader: (params: { readonly name: string }) => string;
    readonly chargeWhy: string;
    readonly chargeTitle: (params: { readonly title: string }) => string;
    readonly chargeBook: (params: { readonly title: string; readonly barcode: string }) => string;
    readonly chargeYuan: (params: Amount) => string;
    readonly chargeFacts: {
      readonly book: string;
      readonly case: string;
      readonly opened: string;
      readonly note: string;
      readonly amount: string;
      readonly reckoning: string;
    };
    readonly chargeWays: string;
    readonly chargeWay: { readonly [way in OfferedWay]: (params: Amount) => string };
    readonly chargeFound: string;
    readonly chargeRefund: (params: { readonly days: number }) => string;
    readonly chargeAnswer: string;
    readonly signGuardian: string;
    readonly signReader: string;
    readonly emergencySheet: string;
    readonly emergencyHow: string;
    readonly emergencyDay: string;
    readonly emergencyColumns: {
      readonly time: string;
      readonly reader: string;
      readonly copy: string;
      readonly lent: string;
      readonly returned: string;
      readonly by: string;
    };
  };
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const cases = (count: number) => (count > 0 ? ` · to compensate: ${count}` : '');

export const en: PrintMessages = {
  chase: chasePapersEn,
  title: 'Print',
  papersQuestion: 'What shall be printed?',
  papers: {
    classSheet: { label: 'Class barcode sheet', hint: 'scanned for children without their card' },
    clearingSheet: { label: 'Class clearing sheet', hint: 'what is out and owed, to sign' },
    leavingSheet: { label: 'Leavers’ list', hint: 'who left and is not clear' },
    chaseSlips: { label: 'Overdue slips', hint: 'cut apart, one a reader' },
    teacherList: { label: 'Class teacher’s list', hint: 'what is overdue, folded' },
    classCounts: { label: 'Overdue by class', hint: 'numbers without names, for display' },
    chargeNotice: { label: 'Compensation notice', hint: 'for the guardian to sign' },
    commandCards: { label: 'Command cards', hint: 'scanned instead of pressing a button' },
    dutyBadges: { label: 'Duty badges', hint: 'for student assistants' },
    boxLabels: { label: 'Box labels', hint: 'a whole box lent with one scan' },
    emergencySheet: { label: 'Emergency sheet', hint: 'to write on in a power cut' },
  },
  classesQuestion: 'Which classes?',
  everyClass: 'All',
  noClass: 'None',
  nobodysClass: 'Teachers and others',
  readerCount: ({ count }) => `${count}`,
  scanBox: 'Scan any copy in the box',
  addBox: 'Add',
  lookingUp: 'Looking it up…',
  unknownCopy: ({ code }) => say('No copy has this barcode', code),
  takeAway: ({ title }) => `Take away ${title}`,
  preview: 'Preview',
  print: 'Print',
  pages: ({ count }) => (count === 1 ? '1 page of A4' : `${count} pages of A4`),
  saveFile: 'Save as a file',
  saveHint: 'Nothing happens? Save it, then print from the browser.',
  fileName: ({ paper, day }) => `${paper} ${day}.html`,
  unread: ({ count }) =>
    say(
      `${count} ${count === 1 ? 'reader' : 'readers'} could not be read`,
      'Not on any list. Open Data check in the menu.',
    ),
  lookingAtLoans: 'Looking at what is out…',
  unreadRows: ({ count }) =>
    say(
      `${count} ${count === 1 ? 'row' : 'rows'} could not be read`,
      'Not on any list. Open Data check in the menu.',
    ),
  chargesQuestion: 'Which cases?',
  lookingAtCharges: 'Looking at the open cases…',
  noticesMissing: ({ count }) => `Fetching ${count} more…`,
  noCharges: say('No open cases', 'Choose Compensation in the menu to open one.'),
  noReaders: say('No readers yet', 'Choose Import in the menu; then the classes appear here.'),
  nothingYet: {
    classSheet: say('Choose a class first', 'Its sheet appears here.'),
    clearingSheet: say('Choose a class first', 'What it has out and owes appears here, to be signed.'),
    leavingSheet: say('All leavers are clear', 'Whoever leaves with copies or owes one is listed here.'),
    chaseSlips: say('Choose a class first', 'Its slips appear here.'),
    teacherList: say('Choose a class first', 'Its list appears here.'),
    classCounts: say('Nothing is overdue', 'How many copies each class has overdue appears here.'),
    chargeNotice: say('Choose a case first', 'Its notice appears here.'),
    commandCards: say('No command cards'),
    dutyBadges: say(
      'No student assistants yet',
      'Set the type of a reader to Assistant in the tab Readers; then the badge appears here.',
    ),
    boxLabels: say('Scan a copy first', 'Any one copy of the box; its label appears here.'),
    emergencySheet: say('No sheet'),
  },
  onPaper: {
    pageOf: ({ page, pages }) => `Page ${page} of ${pages}`,
    day: ({ year, month, date }) => `${date} ${MONTHS[month - 1] ?? month} ${year}`,
    classSheet: ({ className }) => `${className}: barcodes`,
    classCard: 'Class card',
    cardLost: 'Card lost: a new one is to be made',
    noCode: 'This number cannot be a barcode',
    commandCards: 'Command cards for the desk',
    commandDoes: {
      finish: 'Closes the page of the reader in hand. The next one, please.',
      undo: 'Takes back the last act at this desk.',
      automatic: 'Copies on the shelf are lent, copies that are out are returned.',
      returnOnly: 'Every copy scanned is returned, none is lent.',
      lendOnly: 'Every copy scanned is lent to the reader in hand.',
    },
    dutyBadges: 'Duty badges',
    dutyBadge: 'Duty badge',
    onDuty: 'School library assistant',
    boxLabels: 'Box labels',
    wholeBox: 'Scan here to lend the whole box',
    clearingSheet: ({ className }) => `${className}: to be cleared`,
    classTeacher: ({ teacher }) => `Class teacher: ${teacher}`,
    clearingCount: ({ copies, charges, clear }) => `Out: ${copies}${cases(charges)} · clear: ${clear}`,
    leavingSheet: 'Leavers who are not clear',
    leavingCount: ({ readers, copies, charges }) =>
      `Readers: ${readers} · copies: ${copies}${cases(charges)}`,
    clearingColumns: {
      className: 'Class',
      seat: 'No.',
      name: 'Name',
      title: 'Title',
      barcode: 'Barcode',
      due: 'Due',
      signed: 'Signed',
    },
    overdue: 'overdue',
    openCharge: ({ number }) => `to compensate ${number}`,
    clear: ({ count }) => `Clear, nothing owed (${count})`,
    signTeacher: 'Class teacher',
    signLibrary: 'Library',
    signDay: 'Day',
    chargeNotice: 'Compensation notice',
    chargeToGuardian: ({ className, name }) => `To the guardian of ${name}, ${className}`,
    chargeToReader: ({ name }) => `To ${name}`,
    chargeWhy:
      'A book of the school library has to be compensated. Please read what happened, choose one way and sign the part below.',
    chargeTitle: ({ title }) => `“${title}”`,
    chargeBook: ({ title, barcode }) => `“${title}”, ${barcode}`,
    chargeYuan: ({ yuan }) => `${yuan} yuan`,
    chargeFacts: {
      book: 'Book',
      case: 'What happened',
      opened: 'Day',
      note: 'Evidence',
      amount: 'Owed',
      reckoning: 'Reckoned',
    },
    chargeWays: 'It may be settled by',
    chargeWay: {
      mended: () => 'The book is mended and brought back.',
      sameEdition: () => 'The same book in the same edition is given.',
      newerEdition: () => 'The same book in a newer edition is given.',
      equalWorth: ({ yuan }) =>
        `Another book is given, ${yuan} yuan or more on its cover. Please ask the library first.`,
      money: ({ yuan }) => `${yuan} yuan are paid to the bursar, who gives the receipt.`,
    },
    chargeFound: 'The book was found? Please bring it back at once: then nothing is owed. ',
    chargeRefund: ({ days }) => `Money is paid back when it is found within ${days} days.`,
    chargeAnswer: 'Back to the library (tick one)',
    signGuardian: 'Guardian',
    signReader: 'Reader',
    emergencySheet: 'Emergency sheet',
    emergencyHow:
      'Afterwards: choose Enter afterwards in the menu, set the day above and enter line by line from the top.',
    emergencyDay: 'Day: ____________',
    emergencyColumns: {
      time: 'Time',
      reader: 'Card no. / class, seat, name',
      copy: 'Barcode / title',
      lent: 'Lent ✓',
      returned: 'Returned ✓',
      by: 'By',
    },
  },
};
