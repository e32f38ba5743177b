// The school's calendar, as the tabs 校历 and 设置 say it now.

import type { App } from '../../app.ts';
import { Fault } from '../../kernel/fault.ts';
import type { Calendar } from '../domain/calendar.ts';
import { calendarTable } from '../tables.ts';

/** At most 60 s old. Throws `rowUnreadable` rather than reckon with half a calendar. */
export function readCalendar(app: App): Calendar {
  const entries = app.remember('calendar', () => {
    const { rows, problems } = app.tab(calendarTable).readAll(['startsOn', 'endsOn', 'kind', 'dueOn']);
    const [problem] = problems;
    if (problem)
      throw new Fault('rowUnreadable', { tab: problem.tab, row: problem.row, column: problem.column });
    return rows.map(({ row }) => row);
  });
  return { entries, openWeekdays: app.school.openWeekdays };
}
