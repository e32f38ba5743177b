// The two languages of the product and how one is chosen.

export type Language = 'zh-CN' | 'en';

export const languages: readonly Language[] = ['zh-CN', 'en'];

/** The product's language for a locale such as `zh_CN`, `zh-TW`, `en_GB`: Chinese for every Chinese, else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** A word in both languages. */
export type Bilingual = { readonly [language in Language]: string };
