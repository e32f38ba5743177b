// How a stage's words read on a loan that is really out.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import type { OwnedLoan } from '../domain/chase-loan.ts';
import type { StagePreview } from '../domain/chase-page.ts';
import { fillTemplate, unknownFields } from '../domain/template.ts';
import type { previewStageInput } from './notice-input.ts';
import { readChase } from './read-chase.ts';

/** On the loan asked for, else on the one that is out too long by most; with what goes with it to a reader, or to a class. */
export function previewStage(
  app: App,
  { stage, loanId }: v.InferOutput<typeof previewStageInput>,
): Outcome<StagePreview> {
  const { loans } = readChase(app);
  const oldest = [...loans].sort((a, b) => b.overdueDays - a.overdueDays)[0];
  const shown = loans.find((loan) => loan.loanId === loanId) ?? oldest;
  const goesAlong = (loan: OwnedLoan) =>
    stage.to === 'classTeacher' && shown?.classId !== ''
      ? loan.classId === shown?.classId
      : loan.readerId === shown?.readerId;
  const { schoolName } = app.school;
  const said = { schoolName, today: app.today, language: app.language };
  return done({
    text: fillTemplate(stage.words, { ...said, loans: loans.filter(goesAlong) }),
    unknownFields: unknownFields(stage.words),
    on: shown ? { readerName: shown.readerName, title: shown.title } : null,
  });
}
