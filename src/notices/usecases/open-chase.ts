// The page of chasing opens: who has not brought what back, by class, and how far each is on the ladder.

import type { App } from '../../app.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { chaseClasses, shelfSearch } from '../domain/chase-list.ts';
import type { ChaseOpening } from '../domain/chase-page.ts';
import { perhapsSent } from '../domain/plan.ts';
import { readChase } from './read-chase.ts';

/** A query, so a moment old. */
export function openChase(app: App): Outcome<ChaseOpening> {
  const { loans, classes, stages, claims, calendar, problems } = readChase(app);
  const { schoolName } = app.school;
  const { language, today } = app;
  return done({
    ...{ language, schoolName, today },
    classes: chaseClasses({ loans, classes, calendar, today }),
    shelfSearch: shelfSearch(loans),
    perhapsSent: perhapsSent(claims),
    stages,
    problems: problems.map(({ tab, row, column }) => ({ tab, row, column })),
  });
}
