// The data check's words in Chinese.

import { say } from '../../i18n/sentence.ts';
import type { SettingsMessages } from './en.ts';

export const zhCN: SettingsMessages = {
  dataCheck: '数据检查',
  checking: '正在读所有的表…',
  allWell: say('数据都没问题', '以后如果有哪一格填错了，会列在这里。'),
  count: (p) => `有${p.count}格要改`,
  problems: {
    missingValue: (p) => say(`“${p.column}”没有填`, '请补上。'),
    notADay: (p) => say(`“${p.found}”不是日期`, '请写成 2026-09-30 这样。'),
    notANumber: (p) => say(`“${p.found}”不是数字`, '请只写数字。'),
    unknownChoice: (p) => say(`“${p.found}”不在选项里`, '请改成这一列里别的行用的词。'),
    unknownField: (p) => say(`“${p.found}”里有不认识的项目`, '大括号里请用这一列备注列出的名称。'),
    doubledKey: (p) => say(`“${p.found}”重复了`, `每一行的“${p.column}”都要不一样。`),
    badState: () => say('这条借阅记录被手工改过', '请撤销改动，或从版本记录里恢复。'),
  },
  place: (p) => `第${p.row}行 · ${p.column}`,
  goThere: '去看这一格',
  goThereLabel: (p) => `去看这一格：${p.tab} ${p.a1}`,
  more: (p) => `还有${p.count}格，改好这些再列出来`,
};
