// May this reader have anything at all? Asked before every loan and every renewal.

import type { CivilDay } from '../../kernel/civil-day.ts';
import type { Finding } from '../../kernel/finding.ts';
import { gradeOf, SCHOOL_LENGTH, schoolYearOf } from '../../readers/domain/class-name.ts';
import type { Reader } from '../../readers/domain/reader.ts';
import type { LendingDay } from '../../settings/domain/school-terms.ts';
import type { CirculationCode } from './codes.ts';
import { say } from './say.ts';

export type StandingFacts = {
  readonly reader: Reader;
  readonly today: CivilDay;
  readonly lendingDay: LendingDay;
};

type Answer = Finding<CirculationCode> | undefined;

const cardMustBeGood = ({ reader }: StandingFacts): Answer => {
  if (reader.status === 'cardLost') return say('cardLost');
  if (reader.status === 'suspended') return say('readerSuspended');
  return undefined;
};

const readerMustBeAtSchool = ({ reader, today }: StandingFacts): Answer =>
  reader.status === 'left' || hasGraduated(reader, today) ? say('readerLeft') : undefined;

/** The day named is still a day without lending. */
const stopMustBeOver = ({ reader, today }: StandingFacts): Answer => {
  const until = reader.stoppedUntil ?? '';
  return today <= until ? say('lendingStopped', { until }) : undefined;
};

const dayMustBeForLending = ({ lendingDay }: StandingFacts): Answer =>
  lendingDay.kind === 'returnOnly' ? say('returnOnly', { until: lendingDay.until }) : undefined;

const standingRules = [cardMustBeGood, readerMustBeAtSchool, stopMustBeOver, dayMustBeForLending];

/** Every reason why this reader has nothing lent or renewed today. */
export function reviewStanding(facts: StandingFacts): Finding<CirculationCode>[] {
  return standingRules.flatMap((rule) => rule(facts) ?? []);
}

/** From 1 September on a class past the last grade has left, whoever forgot to write it down. */
function hasGraduated({ readerType, entryYear }: Reader, today: CivilDay): boolean {
  if (readerType === 'teacher' || entryYear === null) return false;
  return gradeOf(entryYear, schoolYearOf(today)) > SCHOOL_LENGTH;
}
