// The words of the papers about overdue loans in Chinese.

import { say } from '../../i18n/sentence.ts';
import type { ChasePaperWords } from './chase-papers-en.ts';

export const chasePapersZhCN: ChasePaperWords = {
  nothingOverdue: say('没有超期的书', '有超期的班会列在这里。'),
  copyCount: ({ count }) => `${count}册`,
  slips: {
    title: ({ className }) => `${className}催还单`,
    count: ({ readers, copies }) => `${readers}人，${copies}册`,
    seat: ({ seat }) => `${seat}号`,
    copyTitle: ({ title }) => `《${title}》`,
    due: ({ day, days }) => `${day}应还，超期${days}天`,
    part: ({ part, parts }) => `第${part}张，共${parts}张`,
    words: '请把书带来还。',
  },
  teacherList: {
    title: ({ className }) => `${className}超期清单`,
    to: '请转交',
    fold: '沿这条线和下面三分之一处折起，这一面朝外',
    closing: '请提醒同学们把书带来还，谢谢！',
    columns: {
      seat: '座号',
      name: '姓名',
      title: '书名',
      barcode: '条码号',
      due: '应还日期',
      days: '超期',
      back: '已还✓',
    },
    days: ({ count }) => `${count}天`,
  },
  classCounts: { title: '班级超期册数', copies: ({ count }) => `${count}册` },
};
