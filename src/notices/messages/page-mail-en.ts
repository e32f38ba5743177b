// What the page of chasing says about mails and about the stages, in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';
import type { RunResult } from '../domain/owner.ts';

type Count = { readonly count: number };
type Day = { readonly day: string };
type Name = { readonly name: string };
type Loan = { readonly name: string; readonly title: string };

export type ChaseMailWords = {
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
    readonly doubled: (params: { readonly name: string }) => Sentence;
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
    readonly insert: string;
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
const openDays = (count: number) => (count === 1 ? '1 open day' : `${count} open days`);

export const chaseMailEn: ChaseMailWords = {
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
    perhaps: (p) => `${mails(p.count)} perhaps sent: please look above.`,
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
    doubled: (p) =>
      say(`Two stages are alike: ${p.name}`, 'Same day, same people, same way: the upper one is obeyed.'),
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
    insert: 'Insert where the cursor is:',
    preview: 'Preview',
    previewOn: (p) => `As it would read for ${p.name}, “${p.title}”:`,
    previewNobody: 'Nothing is out, so there is nobody to show it on.',
    previewEmpty: 'Nothing is written here; the product uses its own words.',
    save: 'Save',
    saved: (p) => say(`Saved: ${p.name}`, 'Used from the next run on.'),
  },
};
