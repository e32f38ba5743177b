// The script in one zone, the sheet in another, and the edges of the day: due days are the spreadsheet's days.

import { describe, expect, it } from 'vitest';
import { cards, copies, openSmallSchool } from '../support/small-school.ts';

const ZONES = [
  { scriptZone: 'America/Los_Angeles', sheetZone: 'Asia/Shanghai' },
  { scriptZone: 'Asia/Shanghai', sheetZone: 'America/Los_Angeles' },
  { scriptZone: 'Pacific/Auckland', sheetZone: 'America/Sao_Paulo' },
  { scriptZone: 'UTC', sheetZone: 'Asia/Kolkata' },
] as const;

const EDGES = ['00:30:00', '07:30:00', '23:50:00'] as const;

describe.each(ZONES)('with the script in $scriptZone and the sheet in $sheetZone', (zones) => {
  it.each(EDGES)('a copy lent at %s is due fourteen of the sheet’s days later', async (time) => {
    const school = await openSmallSchool({ ...zones, now: `2026-09-28T${time}` });

    const lent = school.lend(copies.littlePrince, cards.liMing);

    expect(lent).toMatchObject({ state: 'settled', dueOn: '2026-10-12' });
    expect(school.rows('loans')[0]).toMatchObject({ lentOn: '2026-09-28', dueOn: '2026-10-12' });
    expect(school.librarian.read(school.tabs.loans, 'A3')).toEqual([['2026-10-12']]);
    expect(school.rows('journal').at(-1)?.at).toMatch(/^2026-09-28 /);
  });

  it.each(EDGES)(
    'a copy that comes back on its due day at %s is not late, and the next day it is',
    async (time) => {
      const school = await openSmallSchool({ ...zones, now: '2026-09-28T12:00:00' });
      school.lend(copies.littlePrince, cards.liMing);
      school.lend(copies.grassHouse, cards.liMing);

      school.workspace.clock.set(`2026-10-12T${time}`);
      const onTime = school.takeBack(copies.littlePrince);
      school.workspace.clock.set(`2026-10-13T${time}`);
      const late = school.takeBack(copies.grassHouse);

      expect(onTime).toMatchObject({ overdueDays: 0, findings: [] });
      expect(late).toMatchObject({
        overdueDays: 1,
        findings: [{ code: 'returnedLate', params: { days: 1 } }],
      });
    },
  );
});

describe('across a change of clocks', () => {
  it('fourteen days are fourteen days', async () => {
    const zones = { scriptZone: 'America/New_York', sheetZone: 'America/New_York' };
    const school = await openSmallSchool({ ...zones, now: '2026-10-26T23:50:00' });

    expect(school.lend(copies.littlePrince, cards.liMing).dueOn).toBe('2026-11-09');
  });
});
