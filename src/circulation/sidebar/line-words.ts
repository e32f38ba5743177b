// What each line of the desk says: the answer of the server, or what is known while there is none.

import { byGravity, pageWords, sayFailure, sayFinding } from '../../browser/say.ts';
import type { Language } from '../../i18n/language.ts';
import { sayDay } from '../../i18n/say-day.ts';
import { type Sentence, say, shorten } from '../../i18n/sentence.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { ActResult } from '../domain/desk.ts';
import type { CirculationMessages } from '../messages/en.ts';
import type { DeskEntry } from './desk-view.ts';

/** What sentences depend on beside the facts. */
export type Saying = {
  readonly words: CirculationMessages;
  readonly language: Language;
  /** The spreadsheet's day; '' before the desk is open. */
  readonly today: CivilDay;
};

/** Said by the sentence itself, or by what the loan's due day shows. */
const SAID_ELSEWHERE: readonly CirculationCode[] = ['returnedLate', 'conditionKnown'];

/** `isAway`: the network is gone, which is no doubt about this act but a wait. */
export function sentenceOf(entry: DeskEntry, title: string, isAway: boolean, saying: Saying): Sentence {
  const { words } = saying;
  const about = join(sayDayOf(entry, saying), nameOf(entry, title, saying));
  if (entry.isParked) return say(words.setAside, join(about, sayFault(entry, saying)));
  if (entry.state === 'unknown') return say(isAway ? words.acts.noted : words.unsure, about);
  if (entry.state === 'queued') return say(isAway ? words.acts.noted : words.onItsWay, about);
  if (entry.state === 'refused') return sayRefusal(entry, about, saying);
  if (!entry.answer) return say(about);
  const { text, detail } = sayDone(entry.answer, title, saying);
  return say(text, join(sayDayOf(entry, saying), detail));
}

/** 李明 借《小王子》: what a button that takes an act back is about. */
export function objectOf({ answer, note }: DeskEntry, { words }: Saying): { who: string; what: string } {
  const title = shorten(answer?.title || note.title, 24);
  const what = words.acts.did[answer?.act ?? 'lend']({ title });
  return { who: shorten(answer?.readerName || note.readerName, 12), what };
}

function nameOf(entry: DeskEntry, title: string, { words }: Saying): string {
  if (entry.act.act === 'readInRoom') return join(words.panes.inRoom, title);
  // A copy the index did not know is called by its barcode.
  const book = title === entry.act.copyBarcode ? title : words.quoted({ title: shorten(title) });
  return [book, shorten(entry.note.readerName, 20)].filter(Boolean).join(' ');
}

function sayDayOf({ act }: DeskEntry, { words, language, today }: Saying): string {
  const day = 'happenedOn' in act ? act.happenedOn : undefined;
  return day ? words.acts.onDay({ day: sayDay(day, language, today) }) : '';
}

function sayFault(entry: DeskEntry, { language }: Saying): string {
  if (!entry.failure) return '';
  const { text, detail } = sayFailure(entry.failure, pageWords(language));
  return join(text, detail);
}

/** The gravest reason first, with what to do; the other reasons after it. */
function sayRefusal(entry: DeskEntry, about: string, saying: Saying): Sentence {
  const { words } = saying;
  const findings = byGravity(entry.answer?.findings ?? entry.findings ?? []);
  const [first, ...others] = findings.map((finding) => sayFinding(finding, words.findings));
  if (!first) return say(sayFault(entry, saying) || words.setAside, about);
  const isOnList = findings.some((finding) => finding.code === 'copyUnknown');
  const listed = isOnList ? words.acts.onBasketList : '';
  return say(first.text, join(about, listed, first.detail, ...others.map((other) => other.text)));
}

function sayDone(answer: ActResult, fullTitle: string, saying: Saying): Sentence {
  const { words, language, today } = saying;
  const { acts } = words;
  const title = shorten(fullTitle);
  // A class card is called like its class.
  const className = answer.className === answer.readerName ? '' : answer.className;
  const who = [className, shorten(answer.readerName, 20)].filter(Boolean).join(' ');
  const detail = join(who, sayCondition(answer, saying), ...sayNotices(answer, saying));
  const day = sayDay(answer.dueOn || today, language, today);
  switch (answer.act) {
    case 'lend':
      return say(words.lent({ title, day }), detail);
    case 'takeBack': {
      const days = answer.overdueDays;
      return say(days > 0 ? words.returnedLate({ title, days }) : words.returned({ title }), detail);
    }
    case 'renew':
      return say(acts.renewed({ title, day }), detail);
    case 'undo':
      return say(acts.undone({ what: acts.did[answer.undone || 'lend']({ title }) }), detail);
    case 'correctReader':
      return say(acts.corrected({ title, name: shorten(answer.readerName, 12) }), detail);
    case 'claimReturned':
      return say(acts.claimed({ title }), detail);
    case 'reportLost':
      return say(acts.lost({ title }), detail);
    case 'reportDamage':
      return say(acts.damaged({ title }), detail);
    case 'flag':
      return say(acts.flagged({ title }), detail);
    case 'readInRoom':
      return say(acts.inRoom({ total: answer.total }), detail);
  }
}

/** What was known of the copy, so that the wrong child does not pay. */
function sayCondition({ condition }: ActResult, { words }: Saying): string {
  return condition ? words.acts.condition({ condition: shorten(condition) }) : '';
}

function sayNotices(answer: ActResult, { words, language }: Saying): string[] {
  return byGravity(answer.findings)
    .filter((finding) => !SAID_ELSEWHERE.some((code) => code === finding.code))
    .map((finding) => {
      const { text, detail } = sayFinding(finding, words.findings);
      // A question is asked with its reason before it.
      if (finding.level !== 'confirm') return text;
      return [detail, text].join(language === 'en' ? ' ' : '');
    });
}

const join = (...parts: string[]) => parts.filter(Boolean).join(' · ');
