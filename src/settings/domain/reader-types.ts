// The kinds of reader and of material that loan policies speak of.

import type { Bilingual } from '../../i18n/language.ts';

export const readerTypes = {
  student: { 'zh-CN': '学生', en: 'Pupil' },
  assistant: { 'zh-CN': '小管理员', en: 'Assistant' },
  teacher: { 'zh-CN': '教师', en: 'Teacher' },
  classCard: { 'zh-CN': '班级', en: 'Class' },
} as const satisfies { readonly [code: string]: Bilingual };

export type ReaderType = keyof typeof readerTypes;

export const itemTypes = {
  book: { 'zh-CN': '图书', en: 'Book' },
  pictureBook: { 'zh-CN': '绘本', en: 'Picture book' },
  reference: { 'zh-CN': '工具书', en: 'Reference' },
  periodical: { 'zh-CN': '期刊', en: 'Periodical' },
} as const satisfies { readonly [code: string]: Bilingual };

export type ItemType = keyof typeof itemTypes;
