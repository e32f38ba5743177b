// The text for the class teacher's chat in Chinese.

import { sayDay } from '../../i18n/say-day.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import type { ClassTextWords } from '../domain/class-text.ts';

export const textsZhCN = (today: CivilDay): ClassTextWords => ({
  overdueHeading: (p) => `${p.className}超期未还 ${p.copies}册（${p.today}）`,
  soonHeading: (p) => `${p.className}快到期 ${p.copies}册（${p.today}）`,
  reader: (p) => `${p.seat && `${p.seat}号`}${p.name}${p.copies}`,
  copy: (p) => `《${p.title}》${p.due}`,
  between: '、',
  sayDay: (day) => sayDay(day, 'zh-CN', today),
});
