// Due days moved off closed days: the look at what would change, and one slice of it.

import { freshRequestId } from '../local/fresh-request-id.ts';
import { findTab, rowsOf } from '../local/read-tab.ts';
import type { DueDaysMoved } from '../src/circulation/usecases/move-due-days.ts';
import type { DueMovesPreview } from '../src/circulation/usecases/preview-due-moves.ts';
import { addDays } from '../src/kernel/civil-day.ts';
import type { Act, Bench } from './act.ts';
import { ask } from './calls.ts';

/** As many as the page sends in one call. */
const SLICE = 40;
const CLOSED_DAYS = 60;

/** Two months closed, as no school is: everything that is not overdue has to move. */
function closeSchool({ workspace, librarian }: Bench): void {
  const today = workspace.clock.now().slice(0, 10);
  const row = rowsOf(workspace.snapshot(), 'calendar').length + 3;
  const { sheetId } = findTab(workspace.snapshot(), 'calendar');
  librarian.type(sheetId, `A${row}`, [[today, addDays(today, CLOSED_DAYS), '闭馆', '装修']]);
}

const preview = (bench: Bench) => ask<DueMovesPreview>(bench, 'circulation.previewDueMoves', {});

const look: Act = {
  name: 'previewDueMoves',
  units: 1,
  writes: true,
  mostRuns: () => 5,
  prepare: closeSchool,
  run: (bench) => {
    const { call, value } = preview(bench);
    if (value.moves.length === 0) throw new Error('Nothing is due on a closed day.');
    return { calls: [call] };
  },
};

const move: Act = {
  name: `moveDueDays${SLICE}`,
  units: SLICE,
  writes: true,
  // Two in five, rather more than are overdue, stay.
  mostRuns: ({ openLoans }) => Math.min(5, Math.floor((openLoans.length * 0.6) / SLICE)),
  prepare: closeSchool,
  run: (bench) => {
    const moves = preview(bench)
      .value.moves.slice(0, SLICE)
      .map(({ loanId, from, to }) => ({ loanId, from, to }));
    const args = { requestId: freshRequestId(bench.workspace), moves, operator: '', role: 'librarian' };
    const { call, value } = ask<DueDaysMoved>(bench, 'circulation.moveDueDays', args);
    if (value.moved !== SLICE) throw new Error(`${value.moved} of ${SLICE} moved.`);
    return { calls: [call] };
  },
};

export const dueMoveActs: readonly Act[] = [look, move];
