// The lines of the desk, newest first, each with what can be done about it now.

import type { Line } from '../../browser/lines.tsx';
import { pageWords } from '../../browser/say.ts';
import { shorten } from '../../i18n/sentence.ts';
import {
  type AgreeableCode,
  agreeing,
  canFlag,
  canOverride,
  isOvertaken,
  questionOf,
  subjectOf,
} from './desk-answers.ts';
import type { Desk } from './desk-model.ts';
import { canUndo, isUndone, undoOf } from './desk-undo.ts';
import type { DeskEntry, DeskView, WaitingScan } from './desk-view.ts';
import { objectOf, type Saying, sentenceOf } from './line-words.ts';

/** What a line's buttons do. */
export type LineActs = Pick<Desk, 'clear' | 'tryAgain' | 'act' | 'undo' | 'showPane'>;

export type LineMaker = (view: DeskView, saying: Saying, acts: LineActs) => readonly Line[];

/**
 * All lines, newest first: scans still to be sorted, then acts. A line of which nothing has changed is the same object as
 * before, so that two hundred of them cost a scan no time.
 */
export function makeLineMaker(): LineMaker {
  const made = new WeakMap<DeskEntry, { readonly hangsOn: string; readonly line: Line }>();
  return (view, saying, acts) => {
    const waiting = view.waiting
      .filter((scan) => scan.requestId !== '')
      .map((scan) => waitingLine(scan, saying));
    const lines = view.entries.map((entry) => {
      const hangsOn = whatElseMatters(entry, view, saying);
      const before = made.get(entry);
      if (before?.hangsOn === hangsOn) return before.line;
      const line = lineOf(entry, view, saying, acts);
      made.set(entry, { hangsOn, line });
      return line;
    });
    return [...lines, ...waiting].reverse();
  };
}

/** Everything beside the entry itself that its line and its buttons depend on. */
function whatElseMatters(entry: DeskEntry, view: DeskView, { language, today }: Saying): string {
  const { entries, role, trouble, cleared } = view;
  const isSeen = cleared.has(entry.act.requestId);
  const undone = undoOf(entry, entries)?.state;
  return [language, today, role, trouble?.kind, isSeen, isOvertaken(entry, entries), undone].join(' ');
}

function waitingLine({ requestId, code }: WaitingScan, { words }: Saying): Line {
  return {
    requestId,
    state: 'queued',
    look: 'waiting',
    text: words.onItsWay,
    detail: code,
    whole: '',
    actions: [],
  };
}

function lineOf(entry: DeskEntry, view: DeskView, saying: Saying, acts: LineActs): Line {
  const { words } = saying;
  const { requestId } = entry.act;
  const title = entry.answer?.title || entry.note.title;
  const isAway = view.trouble?.kind === 'network' && !entry.isParked;
  const { text, detail } = sentenceOf(entry, title, isAway, saying);
  const isTakenBack = isUndone(entry, view.entries);
  const marks = [isTakenBack && words.acts.takenBack, entry.isReplayed && words.fromBefore, detail];
  return {
    requestId,
    state: entry.state,
    look: lookOf(entry, view, isAway, isTakenBack),
    isTakenBack,
    text,
    detail: marks.filter(Boolean).join(' · '),
    whole: title,
    actions: actionsOf(entry, view, saying, acts),
  };
}

function lookOf(entry: DeskEntry, view: DeskView, isAway: boolean, isTakenBack: boolean): Line['look'] {
  if (isTakenBack || (entry.state === 'refused' && view.cleared.has(entry.act.requestId))) return 'done';
  if (entry.state === 'unknown') return isAway ? 'waiting' : 'look';
  return entry.state === 'queued' ? 'waiting' : entry.state;
}

/** The first is what is most likely meant. */
function actionsOf(entry: DeskEntry, view: DeskView, saying: Saying, acts: LineActs): Line['actions'] {
  const { words, language } = saying;
  const page = pageWords(language);
  const { requestId } = entry.act;
  const object = entry.answer?.title || entry.note.title;
  if (entry.isParked) return [{ label: page.tryAgain, object, run: () => acts.tryAgain(requestId) }];
  const actions: Line['actions'][number][] = [];
  const isOpen = !isOvertaken(entry, view.entries);
  const question = isOpen ? questionOf(entry) : undefined;
  if (question) {
    const run = () => {
      if (entry.state === 'refused') acts.clear(requestId);
      acts.act(agreeing(entry, question));
    };
    actions.push({ label: agreementTo(entry, question, saying), object, isMain: true, run });
  }
  if (isOpen && !question && canOverride(entry, view.role)) {
    actions.push({
      label: words.acts.override,
      object,
      run: () => acts.showPane('override', subjectOf(entry)),
    });
  }
  if (isOpen && canFlag(entry, view.role)) {
    actions.push({ label: words.acts.flag, object, run: () => acts.showPane('flag', subjectOf(entry)) });
  }
  if (entry.state === 'refused' && !view.cleared.has(requestId)) {
    actions.push({ label: page.gotIt, object, run: () => acts.clear(requestId) });
  }
  if (canUndo(entry, view.entries)) {
    const of = words.acts.undoThis(objectOf(entry, saying));
    actions.push({ label: words.acts.undo, object, name: of, isQuiet: true, run: () => acts.undo(entry) });
  }
  return actions;
}

function agreementTo(entry: DeskEntry, question: AgreeableCode, { words }: Saying): string {
  const asked = entry.answer?.findings.find((each) => each.code === question);
  const name = shorten(String(asked?.params.name ?? ''), 12);
  return question === 'lendToOpenReader' ? words.acts.lendTo({ name }) : words.acts.lendAnyway;
}
