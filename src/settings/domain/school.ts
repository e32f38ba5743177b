// The school's own settings: what each is called, what it means and what holds when nobody wrote anything.

import type { Bilingual, Language } from '../../i18n/language.ts';

export type School = {
  readonly schoolName: string;
  readonly language: Language;
  /** Readers with an overdue loan borrow nothing more. */
  readonly overdueBlocks: boolean;
  /** 1 = Monday … 7 = Sunday. */
  readonly openWeekdays: readonly number[];
  /** Letters and zeros, e.g. `T0000000` (FIELD 7.6). */
  readonly copyPattern: string;
  readonly studentPattern: string;
  readonly teacherPattern: string;
};

type Setting = { readonly label: Bilingual; readonly note: Bilingual; readonly initial: Bilingual };

const same = (text: string): Bilingual => ({ 'zh-CN': text, en: text });

/** Every setting, in the order of the tab 设置. */
export const schoolSettings: { readonly [key in keyof School]: Setting } = {
  schoolName: {
    label: { 'zh-CN': '学校名称', en: 'School name' },
    note: { 'zh-CN': '印在首页和清单上', en: 'Printed on the cover and on lists' },
    initial: { 'zh-CN': '我们的学校', en: 'Our school' },
  },
  language: {
    label: { 'zh-CN': '语言', en: 'Language' },
    note: { 'zh-CN': '中文 或 English', en: '中文 or English' },
    initial: { 'zh-CN': '中文', en: 'English' },
  },
  overdueBlocks: {
    label: { 'zh-CN': '超期停借', en: 'Overdue blocks lending' },
    note: { 'zh-CN': '是：有超期的书时先还再借', en: 'yes: overdue loans come back first' },
    initial: { 'zh-CN': '是', en: 'yes' },
  },
  openWeekdays: {
    label: { 'zh-CN': '每周开馆日', en: 'Open weekdays' },
    note: { 'zh-CN': '1 是星期一，7 是星期日', en: '1 is Monday, 7 is Sunday' },
    initial: same('1 2 3 4 5'),
  },
  copyPattern: {
    label: { 'zh-CN': '条码号样式', en: 'Barcode pattern' },
    note: { 'zh-CN': '字母加几个 0，新书按它编号', en: 'Letters and zeros; new copies are numbered by it' },
    initial: same('T0000000'),
  },
  studentPattern: {
    label: { 'zh-CN': '学生借书证号样式', en: 'Pupil card pattern' },
    note: { 'zh-CN': '字母加几个 0', en: 'Letters and zeros' },
    initial: same('R000000'),
  },
  teacherPattern: {
    label: { 'zh-CN': '教师借书证号样式', en: 'Teacher card pattern' },
    note: { 'zh-CN': '字母加几个 0', en: 'Letters and zeros' },
    initial: same('J00000'),
  },
};

/** The school as its rows say; a missing, blank or unreadable row means the initial value. */
export function readSchool(values: { readonly [key: string]: string }, fallback: Language): School {
  const value = (key: keyof School) => values[key]?.trim() || schoolSettings[key].initial[fallback];
  const weekdays = [...value('openWeekdays').matchAll(/[1-7]/g)].map(([digit]) => Number(digit));
  return {
    schoolName: value('schoolName'),
    language: /^(en|英)/i.test(value('language')) ? 'en' : 'zh-CN',
    overdueBlocks: !/^(否|no|n|false|0)/i.test(value('overdueBlocks')),
    openWeekdays: weekdays.length > 0 ? weekdays : [1, 2, 3, 4, 5],
    copyPattern: value('copyPattern'),
    studentPattern: value('studentPattern'),
    teacherPattern: value('teacherPattern'),
  };
}
