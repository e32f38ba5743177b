// 书况 moved a moment ago, by another person's hand: what is known of a copy's damage is neither lost nor made up.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ColumnEdit, harmlessEdits } from '../support/column-edits.ts';
import { type ColumnSchool, openColumnSchool } from '../support/column-school.ts';
import { acts } from '../support/daily-acts.ts';
import { copies } from '../support/small-school.ts';

const moves = harmlessEdits.filter((edit) => /^(moves|changes)/.test(edit.does));

describe('书况 of 馆藏, moved a moment ago', () => {
  let school: ColumnSchool;
  beforeAll(async () => {
    school = await openColumnSchool();
  });
  beforeEach(() => school.beginAgain());
  afterAll(() => school.workspace.close());

  const conditionOf = (tab: 'catalogue' | 'loans', copyBarcode: string) =>
    school.rows(tab).findLast((row) => row.copyBarcode === copyBarcode)?.condition;
  /** Everything remembered, then the column moved. */
  const haveMoved = (edit: ColumnEdit, key: string) => {
    school.call('settings.rowProblems', {});
    edit.make(school.grid, { tab: 'catalogue', key });
  };

  for (const edit of moves)
    for (const key of ['condition', 'note', 'accessionNumber']) {
      it(`${key}: somebody ${edit.does}; no other column's words are taken for damage known at the lending`, () => {
        haveMoved(edit, key);

        acts.desk.run(school, school.picture(), school.index);

        expect(['封面破', '']).toContain(conditionOf('loans', copies.littlePrince));
        expect(conditionOf('loans', copies.journeyTwo)).toBe('');
      });

      it(`${key}: somebody ${edit.does}; damage noted now is added to what was known`, () => {
        haveMoved(edit, key);

        const row = school.index.copies.get(copies.littlePrince) ?? 0;
        const copyHint = { row, seen: '小王子' };
        school.act({ act: 'reportDamage', copyBarcode: copies.littlePrince, copyHint, note: '缺页' });

        expect(conditionOf('catalogue', copies.littlePrince)).toMatch(/^封面破.*缺页（2026-09-28）$/);
      });
    }
});
