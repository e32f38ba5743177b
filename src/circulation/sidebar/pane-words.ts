// The panes' words in the language of the workbook.

import { en as catalogueEn } from '../../catalogue/messages/en.ts';
import { zhCN as catalogueZhCN } from '../../catalogue/messages/zh-CN.ts';
import type { Language } from '../../i18n/language.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { FindingParams } from '../../kernel/finding.ts';
import { en as readersEn } from '../../readers/messages/en.ts';
import { zhCN as readersZhCN } from '../../readers/messages/zh-CN.ts';
import { type PaneWords, panesEn } from '../messages/panes-en.ts';
import { panesZhCN } from '../messages/panes-zh-CN.ts';
import type { Saying } from './line-words.ts';

export function paneWords(language: Language): PaneWords {
  return language === 'zh-CN' ? panesZhCN : panesEn;
}

/** What any call of a pane may be refused with, in words: cards are the readers' affair, barcodes the catalogue's. */
export function findingWords({ words, language }: Saying): {
  readonly [code: string]: (params: FindingParams) => Sentence;
} {
  const isChinese = language === 'zh-CN';
  const others = isChinese ? [catalogueZhCN, readersZhCN] : [catalogueEn, readersEn];
  return Object.assign({}, ...others.map(({ findings }) => findings), words.findings);
}
