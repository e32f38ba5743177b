// A stage that a hand wrote, or copied from another row, has no id of its own: it gets one that stays the same while its name does.

import { digestOf } from './notice-keys.ts';
import type { Stage } from './stage.ts';

/** The same stages, each with an id that no other has; of two rows with one id the upper one keeps it. */
export function withStageIds<S extends Pick<Stage, 'stageId' | 'name' | 'to' | 'by'>>(
  stages: readonly S[],
): readonly S[] {
  const taken = new Set<string>();
  return stages.map((stage) => {
    const own = `s-${digestOf([stage.name, stage.to, stage.by])}`;
    let { stageId } = stage;
    for (let count = 1; stageId === '' || taken.has(stageId); count++)
      stageId = count === 1 ? own : `${own}-${count}`;
    taken.add(stageId);
    return { ...stage, stageId };
  });
}
