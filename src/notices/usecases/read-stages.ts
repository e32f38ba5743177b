// The ladder, as the tab 催还设置 says it now.

import type { App } from '../../app.ts';
import type { RowProblem } from '../../tables/row-problem.ts';
import type { Stage } from '../domain/stage.ts';
import { withStageIds } from '../domain/stage-ids.ts';
import { chaseSettingsTable } from '../tables.ts';

const KEYS = ['stage', 'schoolDays', 'to', 'by', 'isOn', 'words', 'stageId'] as const;

export type Ladder = { readonly stages: readonly Stage[]; readonly problems: readonly RowProblem[] };

/** Read anew each time, so that a changed tab is obeyed at once. A row that cannot be read is no stage: nobody is sent half a sentence. */
export function readStages(app: App): Ladder {
  const { rows, problems } = app.tab(chaseSettingsTable).readAll(KEYS);
  return {
    stages: withStageIds(rows.map(({ row: { stage, ...rest } }) => ({ name: stage, ...rest }))),
    problems,
  };
}
