// What may be done about an answer: lend all the same, override, leave it to the librarian.

import { isUnsettled } from '../../browser/queue-state.ts';
import { type CirculationCode, isOverridable } from '../domain/codes.ts';
import type { Role } from '../domain/desk.ts';
import type { DeskEntry } from './desk-view.ts';
import type { NewAct, PaneSubject } from './pane.ts';

export type AgreeableCode = Extract<CirculationCode, 'lendToOpenReader' | 'sameTitleTwice'>;

/** True when a later act on the same copy has overtaken this line: its questions are moot. */
export function isOvertaken(entry: DeskEntry, entries: readonly DeskEntry[]): boolean {
  const { copyBarcode } = entry.act;
  const later = entries.slice(entries.indexOf(entry) + 1);
  return later.some((each) => copyBarcode !== '' && each.act.copyBarcode === copyBarcode);
}

/** The question an answered line still asks; `undefined` when it asks none, or something else is in the way. */
export function questionOf(entry: DeskEntry): AgreeableCode | undefined {
  if (isUnsettled(entry)) return undefined;
  const findings = entry.answer?.findings ?? [];
  if (findings.some((each) => each.code === 'lendToOpenReader')) return 'lendToOpenReader';
  const isTheOnlyBar = findings.every((each) => each.level !== 'block');
  const isAsked = findings.some((each) => each.code === 'sameTitleTwice');
  return isAsked && isTheOnlyBar && entry.state === 'refused' ? 'sameTitleTwice' : undefined;
}

/** The same copy, lent to the reader who was open then, with the question answered by yes. */
export function agreeing(entry: DeskEntry, code: AgreeableCode): NewAct {
  const { copyBarcode, cardNumber } = entry.act;
  const happenedOn = 'happenedOn' in entry.act ? entry.act.happenedOn : undefined;
  return { act: 'lend', copyBarcode, cardNumber, happenedOn, agreed: [code] };
}

/** True when a librarian may lend in spite of everything that stands in the way. */
export function canOverride(entry: DeskEntry, role: Role): boolean {
  if (role !== 'librarian' || entry.state !== 'refused') return false;
  const bars = (entry.answer?.findings ?? []).filter((each) => each.level !== 'notice');
  const isRight = entry.answer?.act === 'lend' || entry.answer?.act === 'renew';
  return isRight && bars.length > 0 && bars.every((each) => isOverridable(each.code));
}

/** True when an assistant may leave this refusal to the librarian. */
export function canFlag(entry: DeskEntry, role: Role): boolean {
  return role === 'assistant' && entry.state === 'refused' && entry.act.copyBarcode !== '';
}

/** What a pane opened from this line is about. */
export function subjectOf({ act, answer, note }: DeskEntry): PaneSubject {
  return {
    copyBarcode: act.copyBarcode,
    title: answer?.title || note.title,
    loanId: answer?.loanId || ('loanId' in act ? act.loanId : ''),
    cardNumber: act.cardNumber,
    readerName: answer?.readerName || note.readerName,
    findings: answer?.findings,
  };
}
