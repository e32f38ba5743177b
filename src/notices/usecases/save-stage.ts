// A stage of the ladder, changed on the page: the same cells the librarian may edit in 催还设置.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { reviewStage } from '../domain/review-stage.ts';
import { sayNotice } from '../domain/say.ts';
import type { Stage } from '../domain/stage.ts';
import { chaseSettingsTable, stageSavedWords } from '../tables.ts';
import type { saveStageInput } from './notice-input.ts';
import { completeStages } from './write-first-stages.ts';

/** A new stage gets its id from the request, so that a repeat finds it. The journal line last. */
export function saveStage(
  app: App,
  { requestId, stage, operator, role }: v.InferOutput<typeof saveStageInput>,
): Outcome<{ readonly stage: Stage }> {
  if (role === 'assistant') return refused([sayNotice('assistantMayNot')]);
  const findings = reviewStage(stage);
  if (findings.length > 0) return refused(findings);
  const isNew = stage.stageId === '';
  const saved = { ...stage, stageId: isNew ? `s-${requestId.toLowerCase()}` : stage.stageId };
  if (hasJournalLine(app, requestId)) return done({ stage: saved });

  const tab = app.tab(chaseSettingsTable);
  const journal = app.tab(journalTable);
  journal.mustTakeRows();
  const look = () => tab.readAllTexts(['stage', 'stageId']).some(({ row }) => row.stageId === saved.stageId);
  // A stage that a hand wrote goes by an id that the night would write into its row.
  let isThere = look();
  if (!isNew && !isThere) {
    completeStages(app);
    isThere = look();
  }
  if (!isNew && !isThere) return refused([sayNotice('stageGone')]);
  if (isNew && !isThere) tab.append(rowOf(saved));
  if (!isNew) {
    const { stageId, ...values } = rowOf(saved);
    const isStill = rewriteCells(tab, { idKey: 'stageId', id: stageId, values, flush: () => app.flush() });
    if (!isStill) return refused([sayNotice('stageGone')]);
  }
  const subject = [saved.name, String(saved.schoolDays), saved.words].join(' · ');
  journal.append(journalLine(app, { act: stageSavedWords, subject, operator, requestId }));
  return done({ stage: saved });
}

function rowOf({ name, schoolDays, to, by, isOn, words, stageId }: Stage) {
  return { stage: name, schoolDays, to, by, isOn, words, stageId };
}
