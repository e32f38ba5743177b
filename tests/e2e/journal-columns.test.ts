// A column of 操作记录 moved within the minute for which columns are remembered: what is known to go wrong, and what never does
// (docs/decisions/0003).

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { journalTable } from '../../src/settings/tables.ts';
import { keysOf } from '../../src/tables/table.ts';
import { harmlessEdits } from '../support/column-edits.ts';
import { type ColumnSchool, openColumnSchool } from '../support/column-school.ts';
import { acts } from '../support/daily-acts.ts';
import { isOut } from '../support/ledger-truth.ts';
import { cards, valueIn } from '../support/small-school.ts';
import { columnNames } from '../support/workbook-picture.ts';

const moves = harmlessEdits.filter((edit) => /^(moves|changes)/.test(edit.does));
const MINUTE = 60_000;

describe('a column of 操作记录 that was moved a moment ago', () => {
  let school: ColumnSchool;
  beforeAll(async () => {
    school = await openColumnSchool();
  });
  beforeEach(() => school.beginAgain());
  afterAll(() => school.workspace.close());

  const order = () => columnNames(school.workspace.snapshot(), school.tabs.journal);
  /** Everything remembered, the column moved, then a batch of four scans. */
  const scanAfter = (edit: (typeof moves)[number], key: string) => {
    school.call('settings.rowProblems', {});
    const was = order();
    edit.make(school.grid, { tab: 'journal', key });
    acts.desk.run(school, school.picture(), school.index);
    return { hasMoved: was.join() !== order().join() };
  };
  /** Loans whose last act has no line that can be read. */
  const unwritten = () => {
    const lines = new Set(school.rows('journal').map((line) => `${line.loanId}|${line.requestId}`));
    return school.rows('loans').filter((loan) => {
      const [loanId, requestId] = loan.state?.split('|') ?? [];
      return !lines.has(`${loanId}|${requestId}`);
    });
  };

  for (const edit of moves)
    for (const key of keysOf(journalTable)) {
      it(`${key}: somebody ${edit.does}; the ledger is right, and the night has a line for every act`, () => {
        scanAfter(edit, key);
        expect(school.rows('loans').filter(isOut)).toHaveLength(3);
        expect(school.rows('loans').filter((loan) => !loan.state?.startsWith(`${loan.loanId}|`))).toEqual([]);

        school.workspace.clock.advance(2 * MINUTE);
        school.night();

        expect(unwritten()).toEqual([]);
      });

      it(`${key}: somebody ${edit.does}; a loan is answered again, not lent again`, () => {
        scanAfter(edit, key);
        const [loan] = school.rows('loans').filter(isOut).slice(-1);
        school.workspace.clock.advance(12 * MINUTE);

        const again = school.call('circulation.lend', {
          requestId: loan?.requestId ?? '',
          copyBarcode: loan?.copyBarcode ?? '',
          cardNumber: cards.teacher,
        });

        expect(valueIn(again)).toMatchObject({ state: 'settled', isRepeat: true, loanId: loan?.loanId });
      });
    }

  it('is found again after the minute: the next lines stand right', () => {
    const [toTheRight] = moves.filter((edit) => edit.does.includes('right end'));
    if (!toTheRight) throw new Error('There is no such move.');
    const { hasMoved } = scanAfter(toTheRight, 'act');
    expect(hasMoved).toBe(true);
    school.workspace.clock.advance(2 * MINUTE);
    const before = school.rows('journal').length;

    acts.takeBack.run(school, school.picture(), school.index);

    expect(school.rows('journal').slice(before)).toMatchObject([{ act: '归还', operator: '周老师' }]);
  });
});
