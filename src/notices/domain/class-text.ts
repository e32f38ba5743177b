// What is copied to a class teacher for a chat: short, one line a reader, no more than is needed.

import { byReader } from './chase-list.ts';
import type { OwnedLoan } from './chase-loan.ts';
import { stageReached, stagesFor } from './ladder.ts';
import type { Stage } from './stage.ts';
import { fillTemplate, type TemplateFacts } from './template.ts';

/** How the parts are said; the words are in `messages/`. */
export type ClassTextWords = {
  readonly overdueHeading: (params: { className: string; today: string; copies: number }) => string;
  readonly soonHeading: (params: { className: string; today: string; copies: number }) => string;
  readonly reader: (params: { seat: string; name: string; copies: string }) => string;
  readonly copy: (params: { title: string; due: string }) => string;
  readonly between: string;
  readonly sayDay: (day: string) => string;
};

export type ClassTextFacts = Omit<TemplateFacts, 'loans'> & {
  /** Of one class. */
  readonly loans: readonly OwnedLoan[];
  readonly stages: readonly Stage[];
};

/** What is overdue first, then what is due soon where the ladder tells class teachers of it; '' when there is neither. */
export function classText(facts: ClassTextFacts, words: ClassTextWords): string {
  const texts = stagesFor(facts.stages, 'classTeacher', 'text');
  const late = facts.loans.filter(({ overdueDays }) => overdueDays > 0);
  const soon = facts.loans.filter(
    ({ overdueDays, schoolDays }) => overdueDays === 0 && stageReached(texts, schoolDays),
  );
  return [
    part(facts, late, { stages: texts.filter(({ schoolDays }) => schoolDays > 0), words, isLate: true }),
    part(facts, soon, { stages: texts, words, isLate: false }),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

type Part = {
  readonly stages: readonly Stage[];
  readonly words: ClassTextWords;
  readonly isLate: boolean;
};

function part(facts: ClassTextFacts, loans: readonly OwnedLoan[], { stages, words, isLate }: Part): string {
  const [first] = loans;
  if (!first) return '';
  const heading = isLate ? words.overdueHeading : words.soonHeading;
  const days = Math.max(...loans.map(({ schoolDays }) => schoolDays));
  const closing = fillTemplate(stageReached(stages, days)?.words ?? '', { ...facts, loans });
  return [
    heading({ className: first.className, today: words.sayDay(facts.today), copies: loans.length }),
    ...[...byReader(loans).values()].map((own) => line(own, words)),
    closing,
  ]
    .filter((each) => each !== '')
    .join('\n');
}

function line(loans: readonly OwnedLoan[], words: ClassTextWords): string {
  const { seatNumber: seat = '', readerName: name = '' } = loans[0] ?? {};
  const copies = loans.map(({ title, dueOn }) => words.copy({ title, due: words.sayDay(dueOn) }));
  return words.reader({ seat, name, copies: copies.join(words.between) });
}
