// The days reckoned through on the manual's page 借阅规则 / Loan rules are those the product writes.

import { describe, expect, it } from 'vitest';
import { cards, codesOf, copies, openSmallSchool, type SmallSchool } from '../support/small-school.ts';

/** The page's calendar. */
const CALENDAR = [
  ['2026-09-01', '2027-01-22', '学期', '第一学期', ''],
  ['2026-10-01', '2026-10-07', '闭馆', '国庆节', ''],
  ['2026-10-10', '', '开馆', '调休上班', ''],
  ['2027-01-18', '2027-01-22', '假期借阅', '寒假借阅周', ''],
  ['2027-01-23', '2027-02-28', '假期', '寒假', ''],
  ['2027-03-01', '2027-07-09', '学期', '第二学期', ''],
];

async function openOn(day: string): Promise<SmallSchool> {
  const school = await openSmallSchool({ now: `${day}T08:00:00` });
  school.librarian.type(school.tabs.calendar, `A3:E${CALENDAR.length + 2}`, CALENDAR);
  return school;
}

/** Writes into the policy of pupils, which comes first. */
function setPolicy(school: SmallSchool, column: string, value: string): void {
  school.librarian.type(school.tabs.loanPolicies, `${column}3`, [[value]]);
}

const lendToLiMing = (school: SmallSchool, copyBarcode: string = copies.littlePrince) =>
  school.lend(copyBarcode, cards.liMing);

describe('lending by the calendar of the page', () => {
  it('counts the days of the policy', async () => {
    expect(lendToLiMing(await openOn('2026-09-28')).dueOn).toBe('2026-10-12');
  });

  it('moves a due day out of a closed week', async () => {
    const lent = lendToLiMing(await openOn('2026-09-21'));

    expect(lent.dueOn).toBe('2026-10-08');
    expect(codesOf(lent)).toContain('dueMovedToOpenDay');
  });

  it('takes a working Saturday for an open day', async () => {
    expect(lendToLiMing(await openOn('2026-09-26')).dueOn).toBe('2026-10-10');
  });

  it('ends a loan seven days before the term does, and lends nothing from then on', async () => {
    const school = await openOn('2027-01-04');
    school.set('clearDays', '7');
    const lent = lendToLiMing(school);
    school.workspace.clock.set('2027-01-15T08:00:00');
    const refused = lendToLiMing(school, copies.grassHouse);

    expect(lent.dueOn).toBe('2027-01-15');
    expect(codesOf(lent)).toContain('dueCutAtTermEnd');
    expect(codesOf(refused)).toContain('returnOnly');
  });

  it('lends over the holiday in the week for it, due on the second open day after it', async () => {
    const school = await openOn('2027-01-20');
    school.set('clearDays', '7');
    setPolicy(school, 'I', '3');
    const lent = [copies.littlePrince, copies.grassHouse, copies.whys, copies.reunion].map((copy) =>
      lendToLiMing(school, copy),
    );

    expect(lent.slice(0, 3).map(({ dueOn }) => dueOn)).toEqual(Array(3).fill('2027-03-02'));
    expect(lent.slice(3).map(codesOf)).toEqual([['loanLimitReached']]);
  });

  it('names its own due day for the holiday when the row does', async () => {
    const school = await openOn('2027-01-20');
    school.librarian.type(school.tabs.calendar, 'E6', [['2027-03-05']]);

    expect(lendToLiMing(school).dueOn).toBe('2027-03-05');
  });

  it('gives the loan of a class that comes on alternate Tuesdays its next one', async () => {
    const school = await openOn('2026-09-22');
    school.set('dueByVisitDay', '是');
    const { visitDay } = columnsOf(school);
    school.librarian.type(school.tabs.classes, `${visitDay}3`, [['双周二 12:00']]);

    expect(lendToLiMing(school).dueOn).toBe('2026-10-20');
  });
});

describe('renewing and bringing back by the policy of the page', () => {
  it('counts a renewal from the due day', async () => {
    const school = await openOn('2026-09-28');
    const { loanId } = lendToLiMing(school);
    const asked = { copyBarcode: copies.littlePrince, cardNumber: cards.liMing };
    const renewed = school.act({ act: 'renew', loanId, ...asked });

    expect(renewed.dueOn).toBe('2026-10-26');
  });

  it('stops lending twice as many days as a copy was overdue, the last of them included', async () => {
    const school = await openOn('2026-09-28');
    setPolicy(school, 'H', '2');
    lendToLiMing(school);
    school.workspace.clock.set('2026-10-15T08:00:00');
    school.takeBack(copies.littlePrince);
    school.workspace.clock.set('2026-10-21T08:00:00');
    const stopped = lendToLiMing(school);
    school.workspace.clock.set('2026-10-22T08:00:00');
    const free = lendToLiMing(school);

    expect(school.rows('readers').find(({ name }) => name === '李明')?.stoppedUntil).toBe('2026-10-21');
    expect(codesOf(stopped)).toContain('lendingStopped');
    expect(free.state).toBe('settled');
  });

  it('stops nothing within the days of grace, and counts all of them beyond', async () => {
    const school = await openOn('2026-09-28');
    setPolicy(school, 'H', '2');
    school.set('graceDays', '2');
    lendToLiMing(school);
    lendToLiMing(school, copies.grassHouse);
    school.workspace.clock.set('2026-10-14T08:00:00');
    const within = codesOf(school.takeBack(copies.littlePrince));
    school.workspace.clock.set('2026-10-15T08:00:00');
    const beyond = school.takeBack(copies.grassHouse).findings;

    expect(within).not.toContain('stoppedFrom');
    expect(beyond.find(({ code }) => code === 'stoppedFrom')?.params.until).toBe('2026-10-21');
  });
});

/** Column letters of the tab 班级 by machine key. */
function columnsOf(school: SmallSchool): { readonly [key: string]: string } {
  const tab = school.workspace.snapshot().find(({ sheetId }) => sheetId === school.tabs.classes);
  const keys = tab?.cells[0] ?? [];
  return Object.fromEntries(keys.map((key, at) => [String(key), String.fromCharCode(65 + at)]));
}
