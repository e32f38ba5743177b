// What names a mail, so that it is never sent twice: whom it goes to, and which day, or which stage and loans, it is about.

import { addDays, type CivilDay, weekday } from '../../kernel/civil-day.ts';

/** One list a class and day, or a class and week, which is named by its Monday. */
export function classNoticeKey(classId: string, today: CivilDay, rhythm: 'daily' | 'weekly'): string {
  return `class:${classId}:${rhythm === 'daily' ? today : addDays(today, 1 - weekday(today))}`;
}

/** One mail for what has newly come to a stage. */
export function ownNoticeKey(
  to: 'reader' | 'guardian',
  readerId: string,
  stageId: string,
  loanKeys: readonly string[],
): string {
  return `${ownNoticePrefix(to, readerId)}${stageId.replace(/:/g, '-')}:${digestOf(loanKeys)}`;
}

/** What every mail to that reader, or that guardian, begins with. */
export function ownNoticePrefix(to: 'reader' | 'guardian', readerId: string): string {
  return `${to}:${readerId}:`;
}

/** The same for the same keys in any order; twice 32 bits of FNV-1a. */
export function digestOf(keys: readonly string[]): string {
  const text = [...keys].sort().join(' ');
  const half = (seed: number) => {
    let hash = seed;
    for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, '0');
  };
  return half(0x811c9dc5) + half(0x7f4a7c15);
}
