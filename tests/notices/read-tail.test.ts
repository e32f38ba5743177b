// The newest lines of a log that only grows: no more is read than concerns what is out, and nothing is missed however a person sorts it.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/civil-day.ts';
import { tailOf } from '../../src/notices/usecases/read-tail.ts';

const FIRST_ROW = 3;

/** Ten lines a day from 2026-02-01 on. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => [`${addDays('2026-02-01', Math.floor(i / 10))} 08:00:00`, `${i}`]);

function tail(log: readonly (readonly string[])[], since: string) {
  let cells = 0;
  const rows = tailOf(
    (from, count) => {
      cells += count;
      return log.slice(from - FIRST_ROW, from - FIRST_ROW + count);
    },
    { lastRow: FIRST_ROW + log.length - 1, since },
  );
  return { rows, cells, newer: rows.filter(([at = '']) => at >= since).length };
}

describe('the newest lines of the log', () => {
  it('are read from below as far back as they matter', () => {
    const { newer, cells } = tail(lines(3_000), '2026-11-20');

    expect(newer).toBe(80);
    expect(cells).toBe(501);
  });

  it('are read further back for a loan that has been out long', () => {
    const { newer, cells } = tail(lines(3_000), '2026-08-01');

    expect(newer).toBe(1_190);
    expect(cells).toBeLessThan(1_300);
  });

  it('are found soon behind a busy week', () => {
    const busy = [...lines(2_000), ...lines(900).map(([, no = '']) => ['2026-08-19 08:00:00', `busy ${no}`])];
    const { newer, cells } = tail(busy, '2026-08-10');

    expect(newer).toBe(1_000);
    expect(cells).toBeLessThan(2_200);
  });

  it('are all there in a log that was sorted newest first, or by class', () => {
    const byClass = [...lines(3_000)].sort(([, a = ''], [, b = '']) => (Number(a) % 7) - (Number(b) % 7));

    expect(tail([...lines(3_000)].reverse(), '2026-11-20').newer).toBe(80);
    expect(tail(byClass, '2026-11-20').newer).toBe(80);
  });

  it('of an empty log are none', () => {
    expect(tail([], '2026-11-20')).toEqual({ rows: [], cells: 0, newer: 0 });
  });

  it('are never read twice nor left out, whatever the size and the day', () => {
    fc.assert(
      fc.property(fc.nat(2_500), fc.nat(300), (count, days) => {
        const log = lines(count);
        const since = addDays('2026-02-01', days);
        const { rows } = tail(log, since);

        expect(rows).toEqual(log.slice(log.length - rows.length));
        expect(rows.filter(([at = '']) => at >= since)).toEqual(log.filter(([at = '']) => at >= since));
      }),
      { numRuns: 50 },
    );
  });
});
