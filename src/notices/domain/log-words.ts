// How the chase log says by what way somebody was told, and what came of it.

import type { Bilingual } from '../../i18n/language.ts';
import { stageWays } from './stage.ts';

export const logWays = {
  mail: stageWays.mail,
  slip: stageWays.slip,
  text: stageWays.text,
  talk: { 'zh-CN': '谈话', en: 'Talk' },
  phone: { 'zh-CN': '电话', en: 'Telephone' },
  other: { 'zh-CN': '其他', en: 'Other' },
} as const satisfies { readonly [code: string]: Bilingual };

export type LogWay = keyof typeof logWays;

export const chaseResults = {
  sent: { 'zh-CN': '已发出', en: 'Sent' },
  printed: { 'zh-CN': '已打印', en: 'Printed' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  talked: { 'zh-CN': '已谈话', en: 'Talked with' },
  promised: { 'zh-CN': '答应归还', en: 'Promised' },
  perhaps: { 'zh-CN': '可能已发', en: 'Perhaps sent' },
  notSent: { 'zh-CN': '没有发出', en: 'Not sent' },
  waived: { 'zh-CN': '暂不催还', en: 'Not chased for now' },
} as const satisfies { readonly [code: string]: Bilingual };

export type ChaseResult = keyof typeof chaseResults;
