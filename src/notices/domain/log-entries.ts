// The lines that one press of a button leaves in the chase log: one a class for what goes to a class, one a reader for a talk.

import type { Language } from '../../i18n/language.ts';
import { sayReaders, sayTeacher } from './addressee.ts';
import type { ClassFacts } from './chase-list.ts';
import type { OwnedLoan } from './chase-loan.ts';
import { stageReached } from './ladder.ts';
import { loanKey } from './loan-key.ts';
import type { LogWay } from './log-words.ts';
import type { Stage } from './stage.ts';

export type EntryFacts = {
  readonly loans: readonly OwnedLoan[];
  readonly classes: ReadonlyMap<string, ClassFacts>;
  readonly stages: readonly Stage[];
  readonly by: LogWay;
  /** Whom the librarian named; '' = whom that way is for. */
  readonly to: string;
  readonly language: Language;
};

export type Entry = {
  /** The class or the reader, which tells the lines of one request apart. */
  readonly group: string;
  readonly stage: string;
  readonly to: string;
  readonly className: string;
  readonly loanKeys: readonly string[];
};

/** A text goes to the class teacher, slips to a class; everything else is between the librarian and one reader. */
export function logEntries(facts: EntryFacts): readonly Entry[] {
  const isForClass = facts.by === 'text' || facts.by === 'slip' || facts.by === 'mail';
  const groups = new Map<string, OwnedLoan[]>();
  for (const loan of facts.loans) {
    const group = isForClass && loan.classId !== '' ? loan.classId : loan.readerId;
    groups.set(group, [...(groups.get(group) ?? []), loan]);
  }
  return [...groups].map(([group, loans]): Entry => {
    const days = Math.max(...loans.map(({ schoolDays }) => schoolDays));
    return {
      group,
      stage: stageReached(facts.stages, days)?.name ?? '',
      to: facts.to || sayTo(facts, group, loans),
      className: loans[0]?.className ?? '',
      loanKeys: loans.map(loanKey),
    };
  });
}

function sayTo({ classes, by, language }: EntryFacts, group: string, loans: readonly OwnedLoan[]): string {
  const { classId = '', className = '', readerName = '' } = loans[0] ?? {};
  if (group !== classId) return readerName;
  if (by === 'slip') return sayReaders(className, language);
  return sayTeacher({ className, teacher: classes.get(classId)?.teacher ?? '' }, language);
}
