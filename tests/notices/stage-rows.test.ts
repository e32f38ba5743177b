// The rows of the ladder as hands write them: an id for each, and what speaks against saving one.

import { describe, expect, it } from 'vitest';
import { reviewStage } from '../../src/notices/domain/review-stage.ts';
import type { Stage } from '../../src/notices/domain/stage.ts';
import { withStageIds } from '../../src/notices/domain/stage-ids.ts';
import { stages } from './chase-facts.ts';

const written: Stage = {
  ...{ stageId: '', name: '电话', schoolDays: 20, to: 'guardian', by: 'text', isOn: true, words: '' },
};
const idsOf = (...rows: readonly Stage[]) => withStageIds(rows).map(({ stageId }) => stageId);

describe('the id of a stage', () => {
  it('is kept where there is one', () => {
    expect(withStageIds(stages)).toEqual(stages);
  });

  it('is made for a row that a hand wrote, and stays the same while name, target and way do', () => {
    const [id = ''] = idsOf(written);

    expect(id).toMatch(/^s-[0-9a-z]{14}$/);
    expect(idsOf({ ...written, schoolDays: 25, words: '请回电' })).toEqual([id]);
    expect(idsOf({ ...written, name: '短信' })).not.toEqual([id]);
    expect(idsOf({ ...written, to: 'reader' })).not.toEqual([id]);
    expect(idsOf({ ...written, by: 'slip' })).not.toEqual([id]);
  });

  it('of a copied row is another: the upper row keeps its own', () => {
    const [slip] = stages.filter(({ stageId }) => stageId === 's-slip');
    const ids = slip ? idsOf(slip, slip, slip) : [];

    expect(ids[0]).toBe('s-slip');
    expect(ids[1]).toMatch(/^s-[0-9a-z]{14}$/);
    expect(ids[2]).toBe(`${ids[1]}-2`);
  });

  it('differs for any number of rows that are alike', () => {
    const ids = idsOf(written, written, written, written);

    expect(ids.slice(1)).toEqual([2, 3, 4].map((count) => `${ids[0]}-${count}`));
  });
});

describe('a stage that is saved', () => {
  it('may have any fields that there are, or no words', () => {
    expect(reviewStage({ ...written, words: '{姓名}：{书名}' })).toEqual([]);
    expect(reviewStage(written)).toEqual([]);
  });

  it('needs a name, and every wrong field is named', () => {
    expect(reviewStage({ ...written, name: '', words: '{姓名}{书}{日子}' })).toEqual([
      { level: 'block', code: 'stageNameMissing', params: {} },
      { level: 'block', code: 'unknownField', params: { field: '书' } },
      { level: 'block', code: 'unknownField', params: { field: '日子' } },
    ]);
  });
});
