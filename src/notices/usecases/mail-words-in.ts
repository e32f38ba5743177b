// The words of the mails in the workbook's language.

import type { Language } from '../../i18n/language.ts';
import type { MailWords } from '../domain/mail-words.ts';
import { mailsEn } from '../messages/mails-en.ts';
import { mailsZhCN } from '../messages/mails-zh-CN.ts';

export function mailWordsIn(language: Language): MailWords {
  return language === 'zh-CN' ? mailsZhCN : mailsEn;
}
