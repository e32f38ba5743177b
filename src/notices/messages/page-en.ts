// What the page of chasing says, in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';
import type { RunResult } from '../domain/owner.ts';

type Count = { readonly count: number };
type Day = { readonly day: string };
type Name = { readonly name: string };
type Loan = { readonly name: string; readonly title: string };

/** What a librarian writes down by hand. */
export type JottingKind = 'talked' | 'phoned' | 'promised' | 'waived';

export type ChasePageWords = {
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
  readonly shelf: {
    readonly heading: (params: Count) => string;
    readonly how: string;
  };
  readonly perhaps: {
    readonly found: (params: Count) => Sentence;
    readonly look: string;
    readonly heading: string;
    readonly how: string;
    readonly copies: (params: Count) => string;
    readonly sent: string;
    readonly notSent: string;
    readonly settled: (params: { readonly to: string; readonly wasSent: boolean }) => Sentence;
  };
  readonly mail: {
    readonly verb: string;
    readonly nobody: Sentence;
    readonly owner: (params: Name) => Sentence;
    readonly last: (params: {
      readonly at: string;
      readonly result: string;
      readonly sent: number;
    }) => string;
    readonly never: string;
    readonly left: (params: Count) => string;
    readonly next: (params: Day) => string;
    readonly triggerGone: Sentence;
    readonly results: { readonly [result in RunResult]: string };
    readonly trouble: { readonly [result in 'failing' | 'notAllowed']: Sentence };
    readonly ownerName: string;
    readonly ownerHint: string;
    readonly takeOver: string;
    readonly takeOverFrom: (params: Name) => string;
    readonly repair: string;
    readonly takenOver: (params: Name) => Sentence;
    readonly now: string;
    readonly nowHow: string;
    readonly nowFirst: string;
    readonly progress: (params: { readonly done: number; readonly total: number }) => string;
    readonly keepOpen: string;
    readonly stop: string;
    readonly goOn: string;
    readonly stopped: Sentence;
    readonly done: (params: Count) => Sentence;
    readonly nothingToSend: Sentence;
    readonly perhaps: (params: Count) => string;
    readonly notSent: (params: Count) => string;
    readonly reasons: { readonly [code: string]: string };
  };
  readonly ladder: {
    readonly verb: string;
    readonly how: string;
    readonly add: string;
    readonly newStage: string;
    readonly after: (params: Count) => string;
    readonly before: (params: Count) => string;
    readonly onTheDay: string;
    readonly isOff: string;
    readonly name: string;
    readonly days: string;
    readonly daysHint: string;
    readonly daysWrong: string;
    readonly to: string;
    readonly by: string;
    readonly isOn: string;
    readonly words: string;
    readonly fields: (params: { readonly fields: string }) => string;
    readonly preview: string;
    readonly previewOn: (params: Loan) => string;
    readonly previewNobody: string;
    readonly previewEmpty: string;
    readonly save: string;
    readonly saved: (params: Name) => Sentence;
  };
};

const copies = (count: number) => (count === 1 ? '1 copy' : `${count} copies`);
const mails = (count: number) => (count === 1 ? '1 mail' : `${count} mails`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const openDays = (count: number) => (count === 1 ? '1 open day' : `${count} open days`);

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
    seat: (p) => `No. ${p.seat}`,
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
    about: (p) => `About ${copies(p.count)}`,
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
    amount: 'To pay',
    yuan: (p) => `${p.yuan} yuan`,
    free: 'nothing',
    note: 'Note',
    noteHint: 'May be left empty.',
    elsewhere: say('This one needs more', 'Choose Compensation in the menu and scan the barcode.'),
    opened: (p) => say(`Case ${p.number} is open`, 'Settle it under Compensation in the menu.'),
  },
  shelf: {
    heading: (p) => `Look on the shelves (${p.count})`,
    how: 'Said to be returned, so nobody is chased. Found one? Scan it at the desk.',
  },
  perhaps: {
    found: (p) => say(`${mails(p.count)} perhaps sent`, 'Not sent again until you have looked.'),
    look: 'Look',
    heading: 'Perhaps sent',
    how: 'Look into the sent mail of the account that sends, then say how it was.',
    copies: (p) => copies(p.count),
    sent: 'It went',
    notSent: 'It did not go',
    settled: (p) =>
      p.wasSent ? say(`Went: ${p.to}`) : say(`Did not go: ${p.to}`, 'It goes with the next mails.'),
  },
  mail: {
    verb: 'Mail',
    nobody: say(
      'Nobody sends the daily mails',
      'Once somebody takes it on, they go every open day in the morning.',
    ),
    owner: (p) => say(`Sent daily by ${p.name}`),
    last: (p) => `Last: ${p.at}, ${p.result}, ${mails(p.sent)}`,
    never: 'Last: not yet',
    left: (p) => `${mails(p.count)} left for the next time`,
    next: (p) => `Next: ${p.day}`,
    triggerGone: say('The daily mails have stopped', 'The timer is gone. Repair puts it back.'),
    results: {
      begun: 'cut off',
      done: 'done',
      quotaUsedUp: 'today’s mails were used up',
      timeUp: 'time was up',
      failing: 'mail did not go out',
      notAllowed: 'no permission to send mail',
    },
    trouble: {
      failing: say('The last mails did not go out', 'Please look at the details below.'),
      notAllowed: say('No permission to send mail', 'Whoever sends: press Repair and allow it.'),
    },
    ownerName: 'Your name',
    ownerHint: 'It stands in the log and on this page.',
    takeOver: 'Send them from my account',
    takeOverFrom: (p) => `Take over from ${p.name}`,
    repair: 'Repair',
    takenOver: (p) => say(`${p.name} sends from now on`),
    now: 'Send now',
    nowHow: 'Mails go from your account: class teachers first, then the longest overdue. No mail goes twice.',
    nowFirst: 'Beginning…',
    progress: (p) => `${p.done} of ${p.total}`,
    keepOpen: 'Please leave this page open.',
    stop: 'Stop',
    goOn: 'Go on',
    stopped: say('Stopped', 'What was sent stays sent. Go on whenever you like.'),
    done: (p) => say(`${mails(p.count)} sent`),
    nothingToSend: say('No mail to send now', 'What was sent already is not sent again.'),
    perhaps: (p) => `${mails(p.count)} perhaps sent: see above after refreshing.`,
    notSent: (p) => `Not sent (${p.count})`,
    reasons: {
      noAddress: 'no address',
      badAddress: 'the address is wrong',
      quotaUsedUp: 'today’s mails are used up',
      mailOff: 'mail to readers or guardians is switched off',
      noClass: 'no class',
      mailTooLarge: 'the mail is too large',
      mailNotAllowed: 'no permission to send mail',
    },
  },
  ladder: {
    verb: 'Stages',
    how: 'When who is told, and how. The tab of the stages holds the same.',
    add: 'Add a stage',
    newStage: 'New stage',
    after: (p) => `from ${openDays(p.count)} overdue`,
    before: (p) => `${openDays(p.count)} before`,
    onTheDay: 'on the due day',
    isOff: 'off',
    name: 'Name',
    days: 'Open days after the due day',
    daysHint: 'Holidays do not count. −1 is the day before.',
    daysWrong: 'Please give a whole number.',
    to: 'Whom for',
    by: 'How',
    isOn: 'In use',
    words: 'Words',
    fields: (p) => `Fields: ${p.fields}`,
    preview: 'Preview',
    previewOn: (p) => `As it would read for ${p.name}, “${p.title}”:`,
    previewNobody: 'Nothing is out, so there is nobody to show it on.',
    previewEmpty: 'Nothing is written here; the product uses its own words.',
    save: 'Save',
    saved: (p) => say(`Saved: ${p.name}`, 'Used from the next run on.'),
  },
};
