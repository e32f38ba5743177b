// 初始设置 pressed in a workbook that is there already, stopped at every service call.

import { describe, expect, it } from 'vitest';
import { quickDist } from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';
import { sweepSetUp } from './half-made.ts';
import { workbooksOf } from './own-workbook.ts';
import { damaged, inUse, withoutItsIds } from './schools-to-mend.ts';

describe.each([
  ['in use', inUse],
  ['damaged by a hand', damaged],
  ['without its hidden tab', withoutItsIds],
] as const)('初始设置 in a workbook %s', (_, make) => {
  it('stopped anywhere and pressed again mends it as one press does', () => {
    const open = workbooksOf(quickDist());
    const { stops, futures, wrongs } = sweepSetUp(open, { found: make(open).kept() });

    tellCount('stops', stops);
    tellCount('stops of set-up', stops);
    tellCount('futures after a stop', futures);
    expect(wrongs).toEqual([]);
  });
});
