// A copy's 书况 as one line of text: each damage with the day it was noted.

import type { CivilDay } from '../../kernel/civil-day.ts';

/** Longer than anybody reads at a desk: the oldest words give way. */
const LONGEST = 200;

/** `第12页缺角（2026-09-28）；封面破（2026-10-09）`; the same words of the same day are not added again. */
export function addCondition(known: string, note: string, today: CivilDay): string {
  const entries = known === '' ? [] : known.split('；');
  const entry = `${note.replace(/；/g, '，').trim()}（${today}）`;
  if (note.trim() === '' || entries.includes(entry)) return known;
  const all = [...entries, entry];
  while (all.length > 1 && all.join('；').length > LONGEST) all.shift();
  return all.join('；');
}
