// The ladder a school begins with; once it has rows it is the school's own.

import type { App } from '../../app.ts';
import { fillNewTab } from '../../tables/fill-new-tab.ts';
import { initialStages } from '../domain/initial-stages.ts';
import { withStageIds } from '../domain/stage-ids.ts';
import { chaseSettingsTable } from '../tables.ts';

/** Into an empty tab. */
export function writeFirstStages(app: App): void {
  const tab = app.tab(chaseSettingsTable);
  if (tab.readAllTexts(['stage', 'words', 'stageId']).length > 0) return;
  const rows = initialStages.map(({ name, words, ...stage }) => ({
    ...stage,
    stage: name[app.language],
    words: words[app.language],
  }));
  fillNewTab(tab, rows);
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
