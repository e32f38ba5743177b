// The text for the class teacher's chat in English.

import { sayDay } from '../../i18n/say-day.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import type { ClassTextWords } from '../domain/class-text.ts';

const copies = (count: number) => (count === 1 ? '1 copy' : `${count} copies`);

export const textsEn = (today: CivilDay): ClassTextWords => ({
  overdueHeading: (p) => `${p.className}: ${copies(p.copies)} overdue (${p.today})`,
  soonHeading: (p) => `${p.className}: ${copies(p.copies)} due soon (${p.today})`,
  reader: (p) => `${p.seat && `No. ${p.seat} `}${p.name}: ${p.copies}`,
  copy: (p) => `“${p.title}” ${p.due}`,
  between: ', ',
  sayDay: (day) => sayDay(day, 'en', today),
});
