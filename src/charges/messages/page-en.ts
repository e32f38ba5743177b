// What the page of compensation says, in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';
import type { ChargeState, ChargeWay } from '../domain/charge.ts';

type Count = { readonly count: number };
type Amount = { readonly yuan: string };

/** A way to settle: the button, what happens to the copy, the button that does it. */
type WayWords = { readonly verb: string; readonly outcome: string };

export type ChargePageWords = {
  readonly title: string;
  readonly reading: string;
  readonly sending: string;
  readonly back: string;
  readonly begin: string;
  readonly empty: Sentence;
  readonly openCases: (params: Count & Amount) => string;
  readonly openCount: (params: Count) => string;
  readonly unreadable: (params: Count) => Sentence;
  readonly filter: string;
  readonly nothingFound: Sentence;
  readonly noClass: string;
  readonly owes: (params: Amount) => string;
  readonly quoted: (params: { readonly title: string }) => string;
  readonly isBack: Sentence;
  readonly lostLoans: (params: Count) => string;
  readonly presumedLost: (params: Count) => string;
  readonly presumedHow: string;
  readonly overdue: (params: Count) => string;
  readonly lostOn: (params: { readonly day: string }) => string;
  readonly closed: (params: Count) => string;
  readonly states: { readonly [state in ChargeState]: string };
  readonly facts: {
    readonly number: string;
    readonly reader: string;
    readonly copy: string;
    readonly case: string;
    readonly opened: string;
    readonly note: string;
    readonly notice: string;
    readonly amount: string;
    readonly reckoning: string;
    readonly ended: string;
    readonly receipt: string;
    readonly newBarcode: string;
    readonly age: string;
  };
  readonly by: (params: { readonly day: string; readonly name: string }) => string;
  readonly years: (params: Count) => string;
  readonly settleBy: string;
  readonly otherEnds: string;
  readonly ways: { readonly [way in ChargeWay]: WayWords };
  readonly noticeWhere: string;
  readonly refundUntil: (params: { readonly day: string }) => string;
  readonly noRefund: string;
  readonly opening: {
    readonly case: string;
    readonly barcode: string;
    readonly barcodeHint: string;
    readonly look: string;
    readonly card: string;
    readonly cardHint: string;
    readonly anotherReader: string;
    readonly price: string;
    readonly setPrice: string;
    readonly proposal: string;
    readonly ways: string;
    readonly refundDays: (params: Count) => string;
    readonly note: string;
    readonly noteHint: string;
    readonly open: (params: { readonly title: string }) => string;
    readonly opened: (params: { readonly number: string }) => Sentence;
  };
  readonly operator: string;
  readonly optional: string;
  readonly settle: {
    readonly receipt: string;
    readonly receiptHint: string;
    readonly reason: string;
    readonly note: string;
    readonly asOld: (params: { readonly title: string }) => string;
    readonly asOldButNewer: (params: { readonly title: string }) => string;
    readonly differs: string;
    readonly copy: {
      readonly title: string;
      readonly volume: string;
      readonly author: string;
      readonly publisher: string;
      readonly publishedIn: string;
      readonly isbn: string;
      readonly callNumber: string;
      readonly price: string;
    };
    readonly atLeast: (params: Amount) => string;
    readonly notMoney: string;
    readonly notYear: string;
    readonly needed: string;
    readonly settled: (params: { readonly number: string }) => Sentence;
    readonly newLabel: Sentence;
  };
  readonly refund: {
    readonly verb: string;
    readonly outcome: (params: Amount) => string;
    readonly done: Sentence;
  };
  readonly reverse: {
    readonly verb: { readonly [state in Exclude<ChargeState, 'reversed'>]: string };
    readonly outcome: string;
    readonly reason: string;
    readonly done: Sentence;
  };
  readonly totals: {
    readonly heading: string;
    readonly balance: (params: Amount) => string;
    readonly months: string;
    readonly terms: string;
    readonly month: (params: { readonly year: number; readonly month: number }) => string;
    readonly term: (params: { readonly from: string; readonly to: string }) => string;
    readonly nothing: string;
    readonly opened: string;
    readonly owed: string;
    readonly replaced: string;
    readonly mended: string;
    readonly waived: string;
    readonly paid: string;
    readonly refunded: string;
    readonly cases: (params: Count) => string;
    readonly casesAnd: (params: Count & Amount) => string;
    readonly yuan: (params: Amount) => string;
  };
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const casesIn = (count: number) => (count === 1 ? '1 case' : `${count} cases`);

export const chargePageEn: ChargePageWords = {
  title: 'Compensation',
  reading: 'Looking at the register…',
  sending: 'Writing it down…',
  back: 'Back',
  begin: 'Open a case',
  empty: say('No open cases', 'A copy was lost or damaged? Choose “Open a case” and scan it.'),
  openCases: (p) => `${casesIn(p.count)} open · ${p.yuan} yuan`,
  openCount: (p) => casesIn(p.count),
  unreadable: (p) =>
    say(
      `${p.count} ${p.count === 1 ? 'row' : 'rows'} cannot be read`,
      'They are in no case and no sum. Open Data check in the menu.',
    ),
  filter: 'Find: name, class, title, number',
  nothingFound: say('No case fits', 'Take away a word, or look under “Settled lately”.'),
  noClass: 'Teachers and others',
  owes: (p) => `${p.yuan} yuan`,
  quoted: (p) => `“${p.title}”`,
  isBack: say('The copy is back', 'Settle the case as found.'),
  lostLoans: (p) => `Reported lost, no case yet (${p.count})`,
  presumedLost: (p) => `Presumed lost, no case yet (${p.count})`,
  presumedHow: 'Past the last stage of chasing. Look on the shelves before you open a case.',
  overdue: (p) => (p.count === 1 ? '1 day overdue' : `${p.count} days overdue`),
  lostOn: (p) => `reported ${p.day}`,
  closed: (p) => `Settled lately (${p.count})`,
  states: {
    open: 'open',
    settled: 'settled',
    waived: 'waived',
    refunded: 'paid back',
    reversed: 'taken back',
  },
  facts: {
    number: 'No.',
    reader: 'Reader',
    copy: 'Copy',
    case: 'What happened',
    opened: 'Opened',
    note: 'Evidence',
    notice: 'Notice',
    amount: 'Owed',
    reckoning: 'Reckoned',
    ended: 'Ended',
    receipt: 'Receipt no.',
    newBarcode: 'New barcode',
    age: 'Age',
  },
  by: (p) => `${p.day}, ${p.name}`,
  years: (p) => (p.count === 1 ? '1 year' : `${p.count} years`),
  settleBy: 'Settle it',
  otherEnds: 'Without compensation',
  ways: {
    mended: { verb: 'It was mended', outcome: 'The copy is back on the shelf.' },
    sameEdition: {
      verb: 'Take the same edition',
      outcome: 'The new copy enters the Catalogue with the next barcode; the old one is withdrawn.',
    },
    newerEdition: {
      verb: 'Take a newer edition',
      outcome: 'The new copy enters the Catalogue with the next barcode; the old one is withdrawn.',
    },
    equalWorth: {
      verb: 'Take a book of equal worth',
      outcome: 'The book enters the Catalogue with the next barcode; the old copy is withdrawn.',
    },
    money: { verb: 'Money was paid', outcome: 'The bursar takes the money and gives the receipt.' },
    found: { verb: 'The copy was found', outcome: 'The copy is back on the shelf; nothing is owed.' },
    waived: { verb: 'Waive it', outcome: 'Nothing is owed. The reason is kept.' },
  },
  noticeWhere: 'Choose Print in the menu; the guardian signs it.',
  refundUntil: (p) => `If the copy turns up by ${p.day}, the money is paid back.`,
  noRefund: 'Money is not paid back.',
  opening: {
    case: 'What happened?',
    barcode: 'Barcode of the copy',
    barcodeHint: 'Scan it, or type it and press Enter.',
    look: 'Work it out',
    card: 'Card number of the reader',
    cardHint: 'Scan the card, or type its number and press Enter.',
    anotherReader: 'Another reader',
    price: 'Price of the book, yuan',
    setPrice: 'Price of the whole set, yuan',
    proposal: 'Proposal',
    ways: 'May be settled by',
    refundDays: (p) => `Money is paid back when the copy turns up within ${p.count} days.`,
    note: 'Evidence',
    noteHint: 'What is wrong, who saw it. Optional.',
    open: (p) => `Open the case: “${p.title}”`,
    opened: (p) => say(`${p.number} is open`, 'It was a mistake? Take it back below.'),
  },
  operator: 'Decided by',
  optional: 'optional',
  settle: {
    receipt: 'Receipt number',
    receiptHint: 'Of the bursar’s receipt.',
    reason: 'Reason',
    note: 'Note',
    asOld: (p) => `What is left empty is as the old copy: “${p.title}”.`,
    asOldButNewer: (p) =>
      `What is left empty is as the old copy: “${p.title}”; but year, ISBN and price stay empty.`,
    differs: 'Does anything differ?',
    copy: {
      title: 'Title',
      volume: 'Volume',
      author: 'Author',
      publisher: 'Publisher',
      publishedIn: 'Year',
      isbn: 'ISBN',
      callNumber: 'Call number',
      price: 'Price, yuan',
    },
    atLeast: (p) => `At least ${p.yuan} yuan.`,
    notMoney: 'Please write it like 22.50.',
    notYear: 'Please write four digits.',
    needed: 'This is needed.',
    settled: (p) => say(`${p.number} is settled`),
    newLabel: say('Barcode of the new copy', 'Write it on a label and stick it on the book.'),
  },
  refund: {
    verb: 'Pay the money back',
    outcome: (p) => `The bursar pays ${p.yuan} yuan back; the copy is on the shelf again.`,
    done: say('The money is paid back'),
  },
  reverse: {
    verb: {
      open: 'Take the case back',
      settled: 'Take the settlement back',
      waived: 'Take the waiver back',
      refunded: 'Take the refund back',
    },
    outcome: 'Earlier rows stay; an entry that takes the last step back is added.',
    reason: 'What was wrong?',
    done: say('Taken back', 'The register shows both entries.'),
  },
  totals: {
    heading: 'For the bursar',
    balance: (p) => `Owed in open cases: ${p.yuan} yuan`,
    months: 'By month',
    terms: 'By term',
    month: (p) => `${MONTHS[p.month - 1] ?? p.month} ${p.year}`,
    term: (p) => `${p.from} to ${p.to}`,
    nothing: 'Nothing yet.',
    opened: 'Opened',
    owed: 'Owed',
    replaced: 'Books given',
    mended: 'Mended',
    waived: 'Waived',
    paid: 'Money in',
    refunded: 'Paid back',
    cases: (p) => casesIn(p.count),
    casesAnd: (p) => `${casesIn(p.count)}, ${p.yuan} yuan`,
    yuan: (p) => `${p.yuan} yuan`,
  },
};
