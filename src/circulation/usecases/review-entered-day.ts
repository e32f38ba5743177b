// Who may say that an act was done on another day, and which day that can have been.

import type { CivilDay } from '../../kernel/civil-day.ts';
import { type Finding, finding } from '../../kernel/finding.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { ScanAct } from '../domain/desk.ts';
import { reviewDay } from '../domain/happened-on.ts';
import type { Sitting } from './sitting.ts';

/** What is entered afterwards is the librarian's word: an assistant's day is today. `lentOn` is the loan's when a return is entered. */
export function reviewEnteredDay(
  { app, role }: Sitting,
  { happenedOn }: ScanAct,
  lentOn: CivilDay | '' = '',
): Finding<CirculationCode>[] {
  if (happenedOn === undefined || happenedOn === app.today) return [];
  const mayNot = role === 'assistant' ? [finding('block', 'assistantMayNot' as const)] : [];
  return [...mayNot, ...reviewDay(happenedOn, app.today, lentOn)];
}
