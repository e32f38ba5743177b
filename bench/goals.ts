// What the acts may cost, reckoned from the rows.

import type { BenchRow } from './measure.ts';

export type Goal = {
  readonly id: string;
  readonly value: number;
  readonly limit: number;
  /** Below this the act cannot come: call 700 + lock 40 + one small read 170 + one commit 150 (PLATFORM 3C). */
  readonly floor: number | null;
  readonly met: boolean;
  readonly why: string | null;
};

const FLOOR_MS = 1_060;

type Wanted = {
  readonly id: string;
  readonly limit: number;
  readonly floor: number | null;
  readonly of: (rows: Rows) => number;
};
type Rows = (act: string, size: string) => BenchRow;

const wanted: readonly Wanted[] = [
  { id: 'lend1.L.charged', limit: 12, floor: null, of: (row) => row('lend1', 'L').median.charged },
  { id: 'lend1.L.cellsRead', limit: 30_000, floor: null, of: (row) => row('lend1', 'L').median.cellsRead },
  { id: 'lend1.L.totalMs', limit: 1_800, floor: FLOOR_MS, of: (row) => row('lend1', 'L').median.totalMs },
  {
    id: 'lend1.hintsMiss.L.totalMs',
    limit: 2_500,
    floor: FLOOR_MS,
    of: (row) => row('lend1.hintsMiss', 'L').median.totalMs,
  },
  {
    id: 'lend1.noHints.L.totalMs',
    limit: 2_500,
    floor: FLOOR_MS,
    of: (row) => row('lend1.noHints', 'L').median.totalMs,
  },
  { id: 'lend1.LtoS', limit: 1.15, floor: 1, of: (row) => ratio(row('lend1', 'L'), row('lend1', 'S')) },
  { id: 'return1.L.charged', limit: 12, floor: null, of: (row) => row('return1', 'L').median.charged },
  {
    id: 'return1.L.cellsRead',
    limit: 30_000,
    floor: null,
    of: (row) => row('return1', 'L').median.cellsRead,
  },
  { id: 'return1.L.totalMs', limit: 1_800, floor: FLOOR_MS, of: (row) => row('return1', 'L').median.totalMs },
  { id: 'return1.LtoS', limit: 1.15, floor: 1, of: (row) => ratio(row('return1', 'L'), row('return1', 'S')) },
];

/** Goals whose rows were measured. */
export function reckonGoals(rows: readonly BenchRow[]): Goal[] {
  return wanted.flatMap(({ id, limit, floor, of }) => {
    let isMeasured = true;
    const value = of((act, size) => {
      const found = rows.find((row) => row.act === act && row.size === size);
      if (!found) isMeasured = false;
      return found ?? (rows[0] as BenchRow);
    });
    return isMeasured ? [{ id, value, limit, floor, met: value <= limit, why: null }] : [];
  });
}

function ratio(large: BenchRow, small: BenchRow): number {
  return Math.round((large.median.totalMs / small.median.totalMs) * 1000) / 1000;
}
