// The sweep of the first set-up in one way of stopping, so that the ways run side by side.

import { describe, expect, it } from 'vitest';
import type { Stop } from '../../local/contract.ts';
import { quickDist } from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';
import { sweepSetUp } from './half-made.ts';
import { workbooksOf } from './own-workbook.ts';

export function describeFirstSetUp(way: Stop['stop']): void {
  describe(`初始设置 in an empty workbook (${way})`, () => {
    it('stopped anywhere and pressed again makes the workbook that one press makes', () => {
      const { stops, futures, wrongs } = sweepSetUp(workbooksOf(quickDist()), {
        only: ({ stop }) => stop === way,
      });

      tellCount('stops', stops);
      tellCount('stops of set-up', stops);
      tellCount('futures after a stop', futures);
      expect(wrongs).toEqual([]);
    });
  });
}
