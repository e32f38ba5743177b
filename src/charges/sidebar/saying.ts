// The words of the page in the language of the workbook, and how it says a day and an amount.

import type { Language } from '../../i18n/language.ts';
import { sayDay } from '../../i18n/say-day.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import { type Fen, formatYuan } from '../../kernel/money.ts';
import { type ChargesMessages, en } from '../messages/en.ts';
import { type ChargePageWords, chargePageEn } from '../messages/page-en.ts';
import { chargePageZhCN } from '../messages/page-zh-CN.ts';
import { zhCN } from '../messages/zh-CN.ts';

export type Saying = {
  readonly language: Language;
  readonly words: ChargePageWords;
  /** Findings and reckonings, which the paper says too. */
  readonly shared: ChargesMessages;
  readonly day: (day: CivilDay) => string;
  readonly yuan: (fen: Fen) => string;
};

/** `today` is '' until the server has said it: then every day is said with its year. */
export function sayingIn(language: Language, today: CivilDay | ''): Saying {
  const words = language === 'zh-CN' ? chargePageZhCN : chargePageEn;
  return {
    language,
    words,
    shared: language === 'zh-CN' ? zhCN : en,
    day: (day) => sayDay(day, language, today),
    yuan: (fen) => words.owes({ yuan: formatYuan(fen) }),
  };
}
