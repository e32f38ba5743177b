// What the menu starts: a fault becomes a sentence in the box that Google shows for an error.

import { languageOf } from '../i18n/language.ts';
import { en } from '../i18n/page/en.ts';
import { zhCN } from '../i18n/page/zh-CN.ts';
import { Fault } from '../kernel/fault.ts';
import { reportFault } from './report-fault.ts';

/** Runs a menu entry's work; what goes wrong is logged under a reference and said in the person's language. */
export function fromMenu(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Error(sentenceFor(error, reportFault(error)));
  }
}

function sentenceFor(error: unknown, reference: string): string {
  const words = languageOf(Session.getActiveUserLocale()) === 'zh-CN' ? zhCN : en;
  const code = error instanceof Fault ? error.code : 'unexpected';
  const { text, detail } = words.faults[code](error instanceof Fault ? error.params : {});
  return [text, detail, words.reference({ reference })].filter(Boolean).join(' ');
}
