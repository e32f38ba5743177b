// The ladder a school begins with; once it has rows it is the school's own.

import type { App } from '../../app.ts';
import { appendRows } from '../../tables/append-rows.ts';
import { initialStages } from '../domain/initial-stages.ts';
import { withStageIds } from '../domain/stage-ids.ts';
import { chaseSettingsTable } from '../tables.ts';

/** Into an empty tab, or one where a run stopped after the first row, which nobody has touched since. */
export function writeFirstStages(app: App): void {
  const tab = app.tab(chaseSettingsTable);
  const there = tab.readAllTexts(['stage', 'words', 'stageId']).map(({ row }) => row);
  const [first] = initialStages;
  const [top] = there;
  const isBegun =
    there.length === 1 &&
    top?.stageId === first?.stageId &&
    top?.stage === first?.name[app.language] &&
    top?.words === first?.words[app.language];
  if (there.length > 0 && !isBegun) return;
  const rows = initialStages.slice(there.length).map(({ name, words, ...stage }) => ({
    ...stage,
    stage: name[app.language],
    words: words[app.language],
  }));
  appendRows(tab, 'stageId', rows, app.flush);
}

/** A stage that a hand wrote or copied keeps the id it goes by until then. */
export function completeStages(app: App): void {
  const tab = app.tab(chaseSettingsTable);
  const { rows } = tab.readAll(['stage', 'to', 'by', 'stageId']);
  const stages = withStageIds(rows.map(({ row: { stage, ...rest } }) => ({ name: stage, ...rest })));
  rows.forEach(({ number, row }, i) => {
    const { stageId = '' } = stages[i] ?? {};
    if (stageId !== row.stageId) tab.write(number, 'stageId', stageId);
  });
  app.flush();
}
