// When a reader's class comes to borrow: the class's row, as the tab 班级 says it now.

import type { App } from '../../app.ts';
import { parseVisitDay, type VisitDay } from '../domain/visit-day.ts';
import { classesTable } from '../tables.ts';

type InClass = { readonly entryYear: number | null; readonly classNumber: number | null };

/** At most 60 s old; `undefined` for whoever is in no class, and where nobody wrote a day that can be read. */
export function readVisitDay(app: App, { entryYear, classNumber }: InClass): VisitDay | undefined {
  const days = app.remember('visitDays', () =>
    app
      .tab(classesTable)
      .readAll(['entryYear', 'classNumber', 'visitDay'])
      .rows.map(({ row }) => row),
  );
  const own = days.find((each) => each.entryYear === entryYear && each.classNumber === classNumber);
  return own && parseVisitDay(own.visitDay);
}
