// The edges of the day in zones whose clocks change, the script in one and the sheet in another: a day is the sheet's, whatever the hour.

import { describe, expect, it } from 'vitest';
import { patchedDist } from '../../tests/support/dist.ts';
import { expectSoundLedger } from '../../tests/support/ledger-truth.ts';
import {
  cards,
  copies,
  openSmallSchool,
  quickDist,
  type SmallSchool,
  valueIn,
} from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';

/** A Sunday on which the sheet's clocks change, or any day where they do not; every loan below is due on it. */
const places = [
  ['Asia/Shanghai', 'America/Los_Angeles', '2026-10-18', 'no change'],
  ['Asia/Kolkata', 'America/Los_Angeles', '2026-10-18', 'no change, half an hour off'],
  ['Europe/Berlin', 'Asia/Shanghai', '2026-10-25', 'the hour from two to three comes twice'],
  ['Europe/Berlin', 'America/New_York', '2027-03-28', 'half past two does not exist'],
  ['America/New_York', 'Asia/Shanghai', '2026-11-01', 'the hour from one to two comes twice'],
  ['America/New_York', 'Pacific/Auckland', '2027-03-14', 'half past two does not exist'],
  ['Pacific/Auckland', 'America/Los_Angeles', '2026-09-27', 'half past two does not exist'],
  ['Pacific/Auckland', 'UTC', '2027-04-04', 'the hour from two to three comes twice'],
  ['America/Santiago', 'Asia/Shanghai', '2026-09-06', 'midnight does not exist'],
  ['Africa/Cairo', 'America/Los_Angeles', '2027-04-30', 'midnight does not exist'],
  ['America/Sao_Paulo', 'Pacific/Auckland', '2018-11-04', 'midnight did not exist'],
] as const;

const TIMES = ['00:30:00', '23:50:00'] as const;

/** Civil arithmetic of the test's own. */
function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function at(school: SmallSchool, day: string, time: string): void {
  school.workspace.clock.set(`${day}T${time}`);
}

const LOAN_DAYS = 14;

/** A school that is open on all days, so that a loan is due on the very day of the change. */
async function openEveryDay(sheetZone: string, scriptZone: string, now: string): Promise<SmallSchool> {
  const school = await openSmallSchool({ dist: quickDist(), sheetZone, scriptZone, now });
  school.set('openWeekdays', '1-7');
  return school;
}

describe.each(places)('the sheet in %s, the script in %s, on %s: %s', (sheetZone, scriptZone, change) => {
  it.each(TIMES)('a day begun and ended at %s is the sheet’s in every tab and on paper', async (time) => {
    const lentOn = later(change, -LOAN_DAYS);
    const school = await openEveryDay(sheetZone, scriptZone, `${lentOn}T${time}`);

    const lent = [
      school.lend(copies.littlePrince, cards.liMing),
      school.lend(copies.grassHouse, cards.liMing),
      school.lend(copies.whys, cards.wangFang),
    ];

    expect(lent.map(({ state, dueOn }) => [state, dueOn])).toEqual(lent.map(() => ['settled', change]));
    expect(school.rows('loans').map((row) => [row.lentOn, row.dueOn])).toEqual(
      lent.map(() => [lentOn, change]),
    );
    expect(school.rows('journal').at(-1)?.at?.slice(0, 16)).toBe(`${lentOn} ${time.slice(0, 5)}`);
    expect(valueIn<{ today: string }>(school.call('prints.readers', {})).today).toBe(lentOn);
    expect(valueIn<{ today: string }>(school.call('circulation.openDesk', {})).today).toBe(lentOn);

    at(school, change, '01:00:00');
    const early = school.takeBack(copies.littlePrince);
    at(school, change, '23:59:00');
    const onTime = school.takeBack(copies.grassHouse);
    const stamp = school.rows('journal').at(-1)?.at;
    at(school, later(change, 1), '00:01:00');
    const late = school.takeBack(copies.whys);

    expect([early, onTime, late].map(({ overdueDays }) => overdueDays)).toEqual([0, 0, 1]);
    expect(stamp?.slice(0, 16)).toBe(`${change} 23:59`);

    at(school, later(change, 1), '02:30:00');
    school.night();
    const past = school
      .rows('loanHistory')
      .map((row) => [row.copyBarcode, row.lentOn, row.dueOn, row.returnedOn]);
    expect(past).toEqual([
      [copies.littlePrince, lentOn, change, change],
      [copies.grassHouse, lentOn, change, change],
      [copies.whys, lentOn, change, later(change, 1)],
    ]);
    expectSoundLedger(school, `${sheetZone} ${time}`);
    tellCount('edges of days', 6);
  });

  it('the night of the change counts the days overdue, in an hour that comes twice or never', async () => {
    const lentOn = later(change, -LOAN_DAYS - 1);
    const school = await openEveryDay(sheetZone, scriptZone, `${lentOn}T23:50:00`);
    school.lend(copies.littlePrince, cards.liMing);

    at(school, change, '02:30:00');
    school.night();

    expect(school.rows('loans')).toMatchObject([{ dueOn: later(change, -1), lentOn, overdueDays: '1' }]);
    expect(school.rows('readers').find((row) => row.cardNumber === cards.liMing)?.overdue).toBe('1');
    const renewed = school.act({ act: 'renew', loanId: school.rows('loans')[0]?.loanId ?? '' });
    expect(renewed.findings).toMatchObject([{ code: 'overdueNotRenewed', params: { days: 1 } }]);
    expectSoundLedger(school, sheetZone);
    tellCount('edges of days', 2);
  });
});

describe('a product that took the script’s zone for the sheet’s', () => {
  it('would be found out', async () => {
    const dist = patchedDist({
      find: /remember\("zone", \(\) => spreadsheet\.getSpreadsheetTimeZone\(\)\)/g,
      replace: 'Session.getScriptTimeZone()',
    });
    const zones = { sheetZone: 'Asia/Shanghai', scriptZone: 'America/Los_Angeles' };
    const school = await openSmallSchool({ dist, ...zones, now: '2026-09-28T00:30:00' });

    school.lend(copies.littlePrince, cards.liMing);

    expect(school.rows('loans')[0]?.lentOn).toBe('2026-09-27');
  });
});
