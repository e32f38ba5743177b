// How a day is said on screen: short, as a librarian would, in either language.

import type { CivilDay } from '../kernel/civil-day.ts';
import type { Language } from './language.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 9月30日, 30 Sep; the year is added when it is not the year of `today`. */
export function sayDay(day: CivilDay, language: Language, today: CivilDay): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const isThisYear = today.startsWith(year);
  if (language === 'zh-CN') return `${isThisYear ? '' : `${year}年`}${Number(month)}月${Number(date)}日`;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}${isThisYear ? '' : ` ${year}`}`;
}
