// The words of the dialog in the workbook's language: both areas' findings and columns, and the dialog's own.

import { sayFinding } from '../../browser/say.ts';
import type { Language } from '../../i18n/language.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { Finding } from '../../kernel/finding.ts';
import { en as readersEn } from '../../readers/messages/en.ts';
import { zhCN as readersZhCN } from '../../readers/messages/zh-CN.ts';
import type { CatalogueMessages } from '../messages/en.ts';
import { en } from '../messages/en.ts';
import { zhCN } from '../messages/zh-CN.ts';
import type { KindName } from './import-kinds.ts';

export type DialogWords = CatalogueMessages['importing'] & {
  readonly language: Language;
  /** Our columns by key, as the tab calls them. */
  readonly columns: { readonly [kind in KindName]: { readonly [column: string]: string } };
  readonly say: { readonly [kind in KindName]: (finding: Finding) => Sentence };
};

export function dialogWords(language: Language): DialogWords {
  const [catalogue, readers] = language === 'zh-CN' ? [zhCN, readersZhCN] : [en, readersEn];
  return {
    ...catalogue.importing,
    language,
    columns: { copies: catalogue.columns, readers: readers.columns },
    say: {
      copies: (finding) => sayFinding(finding, catalogue.findings),
      readers: (finding) => sayFinding(finding, readers.findings),
    },
  };
}

/** A row's reasons as one text, for a line of a file. */
export function sayAll(
  findings: readonly Finding[],
  say: (finding: Finding) => Sentence,
  language: Language,
): string {
  const [stop, comma] = language === 'zh-CN' ? ['；', '：'] : ['; ', ': '];
  return findings
    .map(say)
    .map(({ text, detail }) => (detail ? `${text}${comma}${detail}` : text))
    .join(stop);
}
