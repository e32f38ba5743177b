// A step of the ladder, as the school writes it: from which school day on, whom it is for, by what way, in which words.

import type { Bilingual } from '../../i18n/language.ts';

export const stageTargets = {
  classTeacher: { 'zh-CN': '班主任', en: 'Class teacher' },
  reader: { 'zh-CN': '读者', en: 'Reader' },
  guardian: { 'zh-CN': '家长', en: 'Guardian' },
  librarian: { 'zh-CN': '馆员', en: 'Librarian' },
} as const satisfies { readonly [code: string]: Bilingual };

export type StageTarget = keyof typeof stageTargets;

export const stageWays = {
  mail: { 'zh-CN': '邮件', en: 'Mail' },
  slip: { 'zh-CN': '催还单', en: 'Slip' },
  text: { 'zh-CN': '复制文本', en: 'Text to copy' },
  case: { 'zh-CN': '提议赔偿', en: 'Propose compensation' },
} as const satisfies { readonly [code: string]: Bilingual };

export type StageWay = keyof typeof stageWays;

export type Stage = {
  /** '' while the page has not saved it. */
  readonly stageId: string;
  readonly name: string;
  /** Open days after the due day; negative before it. */
  readonly schoolDays: number;
  readonly to: StageTarget;
  readonly by: StageWay;
  readonly isOn: boolean;
  /** A template; '' leaves the words to the product. */
  readonly words: string;
};
