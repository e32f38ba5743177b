// Slips of paper, one a reader, cut and handed out in class: every overdue copy on exactly one of them.

import { byClass, byReader, type ClassFacts } from './chase-list.ts';
import { isChased, type OwnedLoan } from './chase-loan.ts';
import type { ClassSlips, Slip } from './chase-page.ts';
import { stageReached } from './ladder.ts';
import { bySeat } from './seat-order.ts';
import type { Stage } from './stage.ts';
import { fillTemplate, type TemplateFacts } from './template.ts';

export type SlipFacts = Omit<TemplateFacts, 'loans'> & {
  readonly loans: readonly OwnedLoan[];
  readonly classes: ReadonlyMap<string, ClassFacts>;
  readonly stages: readonly Stage[];
};

/** What was asked for: whole classes, or the loans that were ticked, which are printed even while their chase rests. */
export type Choice = {
  readonly classIds: readonly string[];
  readonly loanIds?: readonly string[] | undefined;
};

/** Classes in the order asked for, readers in the order of their seats. */
export function slipsFor(facts: SlipFacts, { classIds, loanIds }: Choice): readonly ClassSlips[] {
  const chosen = chosenLoans(facts.loans, loanIds).filter(({ overdueDays }) => overdueDays > 0);
  const groups = byClass(chosen);
  return [...new Set(classIds)].flatMap((classId): ClassSlips[] => {
    const loans = groups.get(classId) ?? [];
    const [first] = loans;
    if (!first) return [];
    const slips = [...byReader(loans).values()].map((own) => slipOf(facts, own));
    return [
      {
        className: first.className,
        teacher: facts.classes.get(classId)?.teacher ?? '',
        slips: slips.sort(bySeat),
      },
    ];
  });
}

/** Those of the ids given; without any, all whose chase does not rest. */
export function chosenLoans(
  loans: readonly OwnedLoan[],
  loanIds: readonly string[] | undefined,
): readonly OwnedLoan[] {
  if (loanIds === undefined) return loans.filter(isChased);
  const wanted = new Set(loanIds);
  return loans.filter(({ loanId }) => wanted.has(loanId));
}

function slipOf(facts: SlipFacts, loans: readonly OwnedLoan[]): Slip {
  const { readerName = '', seatNumber = '' } = loans[0] ?? {};
  return {
    readerName,
    seatNumber,
    copies: loans.map(({ title, copyBarcode, dueOn, overdueDays }) => ({
      ...{ title, copyBarcode, dueOn, overdueDays },
    })),
    words: fillTemplate(slipStage(facts.stages, loans)?.words ?? '', { ...facts, loans }),
  };
}

/** The slip whose turn it is; printed before its time, the first there is. */
function slipStage(stages: readonly Stage[], loans: readonly OwnedLoan[]): Stage | undefined {
  const slips = stages.filter(({ isOn, by }) => isOn && by === 'slip');
  const days = Math.max(...loans.map(({ schoolDays }) => schoolDays));
  return stageReached(slips, days) ?? [...slips].sort((a, b) => a.schoolDays - b.schoolDays)[0];
}
