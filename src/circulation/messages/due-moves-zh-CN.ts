// What the page for due days on closed days says, in Chinese.

import { say } from '../../i18n/sentence.ts';
import type { DueMovesWords } from './due-moves-en.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

export const dueMovesZhCN: DueMovesWords = {
  title: '校历改期',
  reading: '正在查闭馆日到期的书…',
  nothing: say('没有书在闭馆日到期', '在“校历”表里加一行闭馆，那天到期的书就会列在这里。'),
  found: (p) => say(`有${p.count}册在闭馆日到期`, '下面就是要改成的日子。已经超期的不改。'),
  afterTerm: (p) => say(`有${p.count}册要到学期以后才还`, '想早点收回，请在“校历”里加一天开馆，再点刷新。'),
  limit: (p) => `每天最多到期${p.count}册，同一位读者的书不拆开。`,
  newDay: (p) => `改到${p.day}，星期${WEEKDAYS[p.weekday - 1] ?? ''}`,
  copies: (p) => `${p.count}册`,
  noClass: '教师和其他读者',
  quoted: (p) => `《${p.title}》`,
  seat: (p) => `${p.seat}号`,
  from: (p) => `原来${p.day}`,
  move: (p) => `改期 ${p.count}册`,
  moving: '正在改期',
  progress: (p) => `已改 ${p.done}/${p.total}册`,
  keepOpen: '请不要关闭这一页。',
  stop: '停下',
  stopped: say('停下了', '改好的不变。可以接着改，也可以以后再看。'),
  goOn: '接着改',
  moved: (p) => say(`已改期${p.count}册`, '“在借”表里的应还日期已经是新的。'),
  left: (p) => `有${p.count}册没有动：`,
  because: {
    cameBack: '已经不在借了',
    dueChanged: '应还日期已经变了',
    calendarChanged: '校历又改过了',
    unreadable: '“在借”表里这一行读不懂，请看数据检查',
  },
  lookAgain: '再看一遍',
};
