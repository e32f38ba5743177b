// What the page for due days on closed days says, in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';

type Count = { readonly count: number };

export type DueMovesWords = {
  readonly title: string;
  readonly reading: string;
  readonly nothing: Sentence;
  readonly found: (params: Count) => Sentence;
  readonly afterTerm: (params: Count) => Sentence;
  readonly limit: (params: Count) => string;
  readonly newDay: (params: { readonly day: string; readonly weekday: number }) => string;
  readonly copies: (params: Count) => string;
  readonly noClass: string;
  readonly quoted: (params: { readonly title: string }) => string;
  readonly seat: (params: { readonly seat: string }) => string;
  readonly from: (params: { readonly day: string }) => string;
  readonly move: (params: Count) => string;
  readonly moving: string;
  readonly progress: (params: { readonly done: number; readonly total: number }) => string;
  readonly keepOpen: string;
  readonly stop: string;
  readonly stopped: Sentence;
  readonly goOn: string;
  readonly moved: (params: Count) => Sentence;
  readonly left: (params: Count) => string;
  readonly because: {
    readonly cameBack: string;
    readonly dueChanged: string;
    readonly calendarChanged: string;
    readonly unreadable: string;
  };
  readonly lookAgain: string;
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const copiesIn = (count: number) => (count === 1 ? '1 copy' : `${count} copies`);

export const dueMovesEn: DueMovesWords = {
  title: 'Move due days',
  reading: 'Looking at what is due on closed days…',
  nothing: say(
    'No copy is due on a closed day',
    'Write a closed day into the tab Calendar: what is due on it is listed here.',
  ),
  found: (p) =>
    say(
      `${copiesIn(p.count)} due on closed days`,
      'This is what will be written. Loans that are overdue already stay as they are.',
    ),
  afterTerm: (p) =>
    say(
      `${copiesIn(p.count)} due only after the term`,
      'To have them back before, write an open day into the Calendar, then refresh.',
    ),
  limit: (p) => `No more than ${p.count} a day; one reader’s copies stay together.`,
  newDay: (p) => `Now due ${WEEKDAYS[p.weekday - 1] ?? ''} ${p.day}`,
  copies: (p) => copiesIn(p.count),
  noClass: 'Teachers and others',
  quoted: (p) => `“${p.title}”`,
  seat: (p) => `No. ${p.seat}`,
  from: (p) => `was ${p.day}`,
  move: (p) => `Move ${copiesIn(p.count)}`,
  moving: 'Moving due days',
  progress: (p) => `${p.done} of ${p.total} moved`,
  keepOpen: 'Please keep this page open.',
  stop: 'Stop',
  stopped: say('Stopped', 'What was moved stays. Go on, or look again later.'),
  goOn: 'Go on',
  moved: (p) => say(`${copiesIn(p.count)} moved`, 'The tab Loans shows the new due days.'),
  left: (p) => `${copiesIn(p.count)} left as they were:`,
  because: {
    cameBack: 'is not on loan any more',
    dueChanged: 'has another due day by now',
    calendarChanged: 'the calendar was changed meanwhile',
    unreadable: 'its row in Loans cannot be read: see Data check',
  },
  lookAgain: 'Look again',
};
