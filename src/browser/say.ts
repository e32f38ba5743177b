// From codes to sentences: findings by the area's own words, failures by the shared ones.

import type { Language } from '../i18n/language.ts';
import { languageOf } from '../i18n/language.ts';
import type { PageWords } from '../i18n/page/en.ts';
import { en } from '../i18n/page/en.ts';
import { zhCN } from '../i18n/page/zh-CN.ts';
import { type Sentence, say } from '../i18n/sentence.ts';
import type { Finding, FindingParams } from '../kernel/finding.ts';
import type { Failure } from './call.ts';

/** The words every page shares. */
export function pageWords(language: Language): PageWords {
  return language === 'zh-CN' ? zhCN : en;
}

/** The browser's own language: good enough until the workbook has said its one. */
export function guessLanguage(): Language {
  return languageOf(navigator.language);
}

/** A failed call in words, with the reference that finds it in the log. */
export function sayFailure(failure: Failure, words: PageWords): Sentence {
  if (failure.kind !== 'fault') return words.unanswered[failure.kind]();
  // A server newer than the page may send a code the page has no words for.
  const { text, detail } = (words.faults[failure.code] ?? words.faults.unexpected)(failure.params);
  const reference = failure.reference ? words.reference({ reference: failure.reference }) : '';
  return say(text, [detail, reference].filter(Boolean).join(' '));
}

/** A finding in words; a code without words says itself, so that it is not swallowed. */
export function sayFinding(
  finding: Finding,
  words: { readonly [code: string]: (params: FindingParams) => Sentence },
): Sentence {
  const sentence = words[finding.code];
  return sentence ? sentence(finding.params) : say(finding.code);
}

/** The gravest first, each grade in the rules' order. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  const order = ['block', 'confirm', 'notice'];
  return [...findings].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
