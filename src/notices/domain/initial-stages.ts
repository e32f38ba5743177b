// The ladder a new workbook begins with; every school makes it its own.

import type { Bilingual } from '../../i18n/language.ts';
import type { Stage } from './stage.ts';

type InitialStage = Omit<Stage, 'name' | 'words'> & { readonly name: Bilingual; readonly words: Bilingual };

/** Said to a class teacher under the list, in the chat and in the mail. */
const listWords: Bilingual = {
  'zh-CN': '请提醒同学们把书带来还，谢谢！',
  en: 'Please remind them to bring the books back. Thank you!',
};

/** `stageId`s are the product's own and never change. */
export const initialStages: readonly InitialStage[] = [
  {
    ...{ stageId: 's-soon', schoolDays: -1, to: 'classTeacher', by: 'text', isOn: true },
    name: { 'zh-CN': '快到期', en: 'Due soon' },
    words: { 'zh-CN': '下面的书快到期了，请提醒同学们。', en: 'These are due soon: please remind them.' },
  },
  {
    ...{ stageId: 's-list', schoolDays: 1, to: 'classTeacher', by: 'text', isOn: true },
    name: { 'zh-CN': '班级清单', en: 'Class list' },
    words: listWords,
  },
  {
    ...{ stageId: 's-list-mail', schoolDays: 1, to: 'classTeacher', by: 'mail', isOn: true },
    name: { 'zh-CN': '班级清单邮件', en: 'Class list by mail' },
    words: listWords,
  },
  {
    ...{ stageId: 's-slip', schoolDays: 7, to: 'reader', by: 'slip', isOn: true },
    name: { 'zh-CN': '催还单', en: 'Slip' },
    words: {
      'zh-CN': '{姓名}同学：{书名}{应还日期}就该还了，请带来还。',
      en: '{name}: {title} was due on {due}. Please bring it back.',
    },
  },
  {
    ...{ stageId: 's-reader-mail', schoolDays: 7, to: 'reader', by: 'mail', isOn: true },
    name: { 'zh-CN': '给读者的邮件', en: 'Mail to the reader' },
    words: {
      'zh-CN': '{书名}{应还日期}就该还了，请带来还。',
      en: '{title} was due on {due}. Please bring it back.',
    },
  },
  {
    ...{ stageId: 's-home', schoolDays: 14, to: 'guardian', by: 'slip', isOn: true },
    name: { 'zh-CN': '告家长', en: 'Note to the guardian' },
    words: {
      'zh-CN': '{姓名}的家长：孩子借的{书名}{应还日期}到期，还没有还。请帮忙找一找；找不到请告诉我们。',
      en: 'To the guardian of {name}: {title} was due on {due} and is not back. Please help to look for it, and tell us if it cannot be found.',
    },
  },
  {
    ...{ stageId: 's-home-mail', schoolDays: 14, to: 'guardian', by: 'mail', isOn: true },
    name: { 'zh-CN': '给家长的邮件', en: 'Mail to the guardian' },
    words: {
      'zh-CN': '孩子借的{书名}{应还日期}到期，还没有还。请帮忙找一找；找不到请告诉我们。',
      en: '{title}, lent to your child, was due on {due} and is not back. Please help to look for it, and tell us if it cannot be found.',
    },
  },
  {
    ...{ stageId: 's-lost', schoolDays: 30, to: 'librarian', by: 'case', isOn: true },
    name: { 'zh-CN': '疑似遗失', en: 'Presumed lost' },
    words: { 'zh-CN': '', en: '' },
  },
];
