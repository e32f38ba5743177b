// The words of the page in the language of the workbook, and how it says a day.

import { type ChargesMessages, en as chargesEn } from '../../charges/messages/en.ts';
import { zhCN as chargesZhCN } from '../../charges/messages/zh-CN.ts';
import type { Language } from '../../i18n/language.ts';
import { sayDay } from '../../i18n/say-day.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import { en, type NoticesMessages } from '../messages/en.ts';
import { type ChasePageWords, chasePageEn } from '../messages/page-en.ts';
import { chasePageZhCN } from '../messages/page-zh-CN.ts';
import { zhCN } from '../messages/zh-CN.ts';

export type Saying = {
  readonly language: Language;
  readonly words: ChasePageWords;
  /** What the server says no with. */
  readonly findings: NoticesMessages['findings'];
  /** Of a case that is opened from here. */
  readonly charges: ChargesMessages;
  readonly day: (day: CivilDay) => string;
};

/** `today` is '' until the server has said it: then every day is said with its year. */
export function sayingIn(language: Language, today: CivilDay | ''): Saying {
  const isChinese = language === 'zh-CN';
  return {
    language,
    words: isChinese ? chasePageZhCN : chasePageEn,
    findings: (isChinese ? zhCN : en).findings,
    charges: isChinese ? chargesZhCN : chargesEn,
    day: (day) => sayDay(day, language, today),
  };
}
