// What each line of the desk says: the answer of the server, or what is known while there is none.

import type { Line } from '../../browser/lines.tsx';
import { byGravity, pageWords, sayFailure, sayFinding } from '../../browser/say.ts';
import type { Language } from '../../i18n/language.ts';
import { sayDay } from '../../i18n/say-day.ts';
import { type Sentence, say, shorten } from '../../i18n/sentence.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import type { ActResult } from '../domain/desk.ts';
import type { CirculationMessages } from '../messages/en.ts';
import type { DeskEntry, DeskView, WaitingScan } from './desk-model.ts';

/** What sentences depend on beside the facts. */
export type Saying = {
  readonly words: CirculationMessages;
  readonly language: Language;
  /** The spreadsheet's day; '' before the desk is open. */
  readonly today: CivilDay;
};

/** What a line's buttons do. */
export type LineActs = { clear(requestId: string): void; tryAgain(requestId: string): void };

/** All lines, newest first: scans still to be sorted, then acts. */
export function linesOf(view: DeskView, saying: Saying, acts: LineActs): readonly Line[] {
  const waiting = view.waiting
    .filter((scan) => scan.requestId !== '')
    .map((scan) => waitingLine(scan, saying));
  const lines = view.entries.map((entry) =>
    lineOf(entry, view.cleared.has(entry.act.requestId), saying, acts),
  );
  return [...lines, ...waiting].reverse();
}

function waitingLine({ requestId, code }: WaitingScan, { words }: Saying): Line {
  return {
    requestId,
    state: 'queued',
    isCleared: false,
    text: words.onItsWay,
    detail: code,
    whole: '',
    actions: [],
  };
}

function lineOf(entry: DeskEntry, isCleared: boolean, saying: Saying, acts: LineActs): Line {
  const { requestId } = entry.act;
  const title = entry.answer?.title || entry.note.title;
  const { text, detail } = sentenceOf(entry, title, saying);
  const replayed = entry.isReplayed ? saying.words.fromBefore : '';
  const clear = { label: pageWords(saying.language).gotIt, object: title, run: () => acts.clear(requestId) };
  const again = {
    label: pageWords(saying.language).tryAgain,
    object: title,
    run: () => acts.tryAgain(requestId),
  };
  const canClear = entry.state === 'refused' && !isCleared;
  return {
    requestId,
    state: entry.state,
    isCleared,
    text,
    detail: join(replayed, detail),
    whole: title,
    actions: entry.isParked ? [again] : canClear ? [clear] : [],
  };
}

function sentenceOf(entry: DeskEntry, title: string, saying: Saying): Sentence {
  const { words } = saying;
  // A copy the index did not know is called by its barcode.
  const book = title === entry.act.copyBarcode ? title : words.quoted({ title: shorten(title) });
  const about = [book, shorten(entry.note.readerName, 20)].filter(Boolean).join(' ');
  if (entry.isParked) return say(words.setAside, join(about, sayFault(entry, saying)));
  if (entry.state === 'unknown') return say(words.unsure, about);
  if (entry.state === 'queued') return say(words.onItsWay, about);
  if (entry.state === 'refused') return sayRefusal(entry, about, saying);
  return entry.answer ? sayDone(entry.answer, title, saying) : say(about);
}

function sayFault(entry: DeskEntry, { language }: Saying): string {
  if (!entry.failure) return '';
  const { text, detail } = sayFailure(entry.failure, pageWords(language));
  return join(text, detail);
}

/** The gravest reason first, with what to do; the other reasons after it. */
function sayRefusal(entry: DeskEntry, about: string, saying: Saying): Sentence {
  const findings = byGravity(entry.answer?.findings ?? entry.findings ?? []);
  const [first, ...others] = findings.map((finding) => sayFinding(finding, saying.words.findings));
  if (!first) return say(sayFault(entry, saying) || saying.words.setAside, about);
  return say(first.text, join(about, first.detail, ...others.map((other) => other.text)));
}

function sayDone(answer: ActResult, fullTitle: string, { words, language, today }: Saying): Sentence {
  const title = shorten(fullTitle);
  const who = [answer.className, answer.readerName].filter(Boolean).join(' ');
  if (answer.act === 'lend') {
    const moved = answer.findings.find((finding) => finding.code === 'dueMovedToOpenDay');
    const note = moved ? words.findings.dueMovedToOpenDay(moved.params).text : '';
    const day = sayDay(answer.dueOn || today, language, today);
    return say(words.lent({ title, day }), join(who, note));
  }
  const days = answer.overdueDays;
  return say(days > 0 ? words.returnedLate({ title, days }) : words.returned({ title }), who);
}

const join = (...parts: string[]) => parts.filter(Boolean).join(' · ');
