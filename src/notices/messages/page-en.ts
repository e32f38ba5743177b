// What the page of chasing says, in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';
import { type ChaseMailWords, chaseMailEn } from './page-mail-en.ts';

type Count = { readonly count: number };
type Day = { readonly day: string };
type Name = { readonly name: string };
type Loan = { readonly name: string; readonly title: string };

/** What a librarian writes down by hand. */
export type JottingKind = 'talked' | 'phoned' | 'promised' | 'waived';

export type ChasePageWords = ChaseMailWords & {
  readonly title: string;
  readonly reading: string;
  readonly sending: string;
  readonly back: string;
  readonly optional: string;
  readonly needed: string;
  readonly operator: string;
  readonly empty: Sentence;
  readonly summary: (params: Count & { readonly classes: number }) => string;
  readonly filter: string;
  readonly nothingFound: Sentence;
  readonly problem: (params: {
    readonly tab: string;
    readonly row: number;
    readonly column: string;
  }) => string;
  readonly problems: (params: Count) => Sentence;
  readonly noClass: string;
  readonly classTeacher: (params: Name) => string;
  readonly visitToday: string;
  readonly overdue: (params: Count) => string;
  readonly soon: (params: Count) => string;
  readonly oldest: (params: Count) => string;
  readonly nothingLeft: Sentence;
  readonly quoted: (params: { readonly title: string }) => string;
  readonly loan: {
    readonly seat: (params: { readonly seat: string }) => string;
    readonly due: (params: Day) => string;
    readonly overdue: (params: Count) => string;
    readonly soon: string;
    readonly promised: (params: Day) => string;
    readonly promiseBroken: (params: Day) => string;
    readonly waived: (params: Day) => string;
    readonly waivedForGood: string;
    readonly presumedLost: string;
    readonly claimed: (params: Day) => string;
    readonly notTold: string;
  };
  readonly choose: {
    readonly chosen: (params: Count & { readonly all: number }) => string;
    readonly all: string;
    readonly none: string;
    readonly nothing: string;
  };
  readonly copy: {
    readonly verb: string;
    readonly toLibrarian: string;
    readonly copied: Sentence;
    readonly byHand: Sentence;
    readonly text: string;
    readonly didIt: string;
    readonly nothing: Sentence;
    readonly notLogged: string;
  };
  readonly slips: {
    readonly verb: string;
    readonly how: (params: { readonly className: string }) => Sentence;
    readonly didIt: string;
  };
  readonly logged: (params: Count) => Sentence;
  readonly jot: {
    readonly verb: string;
    readonly about: (params: Count) => string;
    readonly kind: string;
    readonly kinds: { readonly [kind in JottingKind]: string };
    readonly until: { readonly promised: string; readonly waived: string };
    readonly untilHint: string;
    readonly notBefore: string;
    readonly whom: string;
    readonly whomHint: string;
    readonly note: string;
    readonly noteHint: string;
    readonly submit: string;
  };
  readonly lost: {
    readonly verb: (params: Loan) => string;
    readonly short: string;
    readonly amount: string;
    readonly yuan: (params: { readonly yuan: string }) => string;
    readonly free: string;
    readonly note: string;
    readonly noteHint: string;
    readonly elsewhere: Sentence;
    readonly opened: (params: { readonly number: string }) => Sentence;
  };
  readonly presumed: {
    readonly below: (params: Count) => string;
    readonly heading: (params: Count) => string;
    readonly how: string;
  };
  readonly shelf: {
    readonly heading: (params: Count) => string;
    readonly how: string;
  };
};

const copies = (count: number) => (count === 1 ? '1 copy' : `${count} copies`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const chasePageEn: ChasePageWords = {
  title: 'Overdue',
  reading: 'Looking at what is overdue…',
  sending: 'Writing it down…',
  back: 'Back',
  optional: 'May be left empty.',
  needed: 'Please fill this in.',
  operator: 'Done by',
  empty: say('Nothing is overdue', 'What is not back by its day will be listed here, class by class.'),
  summary: (p) =>
    `${copies(p.count)} overdue${p.classes === 0 ? '' : ` in ${p.classes === 1 ? '1 class' : `${p.classes} classes`}`}`,
  filter: 'Find: class, name, title',
  nothingFound: say('Nothing found', 'Try fewer letters.'),
  problem: (p) => `${p.tab}, row ${p.row}, ${p.column}`,
  problems: (p) =>
    say(
      p.count === 1 ? '1 cell cannot be read' : `${p.count} cells cannot be read`,
      'Such a stage is not used, such a reader has no class.',
    ),
  noClass: 'Teachers and others',
  classTeacher: (p) => `Class teacher: ${p.name}`,
  visitToday: 'Comes today',
  overdue: (p) => `${p.count} overdue`,
  soon: (p) => `${p.count} due soon`,
  oldest: (p) => `longest ${days(p.count)}`,
  nothingLeft: say('Nothing is overdue here any more', 'Everything came back or was renewed.'),
  quoted: (p) => `“${p.title}”`,
  loan: {
    seat: (p) => `No.\u00a0${p.seat}`,
    due: (p) => `Due ${p.day}`,
    overdue: (p) => `${days(p.count)} overdue`,
    soon: 'due soon',
    promised: (p) => `Promised by ${p.day}`,
    promiseBroken: (p) => `Promised by ${p.day}, not back`,
    waived: (p) => `Not chased until ${p.day}`,
    waivedForGood: 'Not chased',
    presumedLost: 'Presumed lost',
    claimed: (p) => `Said on ${p.day} to be returned`,
    notTold: 'Nobody was told yet',
  },
  choose: {
    chosen: (p) => `${p.count} of ${p.all} chosen`,
    all: 'All',
    none: 'None',
    nothing: 'Choose at least one.',
  },
  copy: {
    verb: 'Copy for the class teacher',
    toLibrarian: 'Copy the list',
    copied: say('Copied', 'Paste it into the chat with the class teacher.'),
    byHand: say('Please copy it yourself', 'The browser does not let us: press Ctrl+C.'),
    text: 'The text',
    didIt: 'Copied: write it down',
    nothing: say('There is nothing to tell', 'Of these none is overdue.'),
    notLogged: 'Copied, but not written down in the log.',
  },
  slips: {
    verb: 'Print slips',
    how: (p) => say(`Choose Print in the menu`, `There: Overdue slips, ${p.className}. Then come back.`),
    didIt: 'Printed: write it down',
  },
  logged: (p) => say(`Written down: ${copies(p.count)}`),
  jot: {
    verb: 'Write something down',
    about: (p) => copies(p.count),
    kind: 'What happened?',
    kinds: {
      talked: 'Talked with the child',
      phoned: 'Telephoned',
      promised: 'Promised to return',
      waived: 'Do not chase for now',
    },
    until: { promised: 'Promised by', waived: 'Until' },
    untilHint: 'Nobody is asked again before then.',
    notBefore: 'Please choose today or later.',
    whom: 'With whom?',
    whomHint: 'Empty: the reader.',
    note: 'Note',
    noteHint: 'May be left empty.',
    submit: 'Write it down',
  },
  lost: {
    verb: (p) => `Open a case: ${p.name}, “${p.title}”`,
    short: 'Open a case',
    amount: 'Owed',
    yuan: (p) => `${p.yuan} yuan`,
    free: 'nothing',
    note: 'Note',
    noteHint: 'May be left empty.',
    elsewhere: say('This one needs more', 'Choose Compensation in the menu and scan the barcode.'),
    opened: (p) => say(`Case ${p.number} is open`, 'Settle it under Compensation in the menu.'),
  },
  presumed: {
    below: (p) => `${p.count} presumed lost, at the foot`,
    heading: (p) => `Presumed lost (${p.count})`,
    how: 'Past the last stage. Look on the shelves first, then open a case.',
  },
  shelf: {
    heading: (p) => `Look on the shelves (${p.count})`,
    how: 'Said to be returned, so nobody is chased. Found one? Scan it at the desk.',
  },
  ...chaseMailEn,
};
