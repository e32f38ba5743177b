// The desk's words in Chinese, as a school librarian says them.

import { say } from '../../i18n/sentence.ts';
import type { CirculationMessages } from './en.ts';
import { findingsZhCN } from './findings-zh-CN.ts';

export const zhCN: CirculationMessages = {
  findings: findingsZhCN,
  desk: '借还书',
  scan: {
    label: '条码',
    ready: '可以扫码了',
    notReady: '请先点一下这里，再扫码',
    closed: '还没有打开，请等一等',
  },
  modeAutomatic: '自动',
  nobodyInHand: say('先扫借书证，再扫书', '还书的话，直接扫书。'),
  lookingUpCard: '正在查这张借书证…',
  lookingUpLoans: '正在查借了哪些书…',
  loansNotFetched: '在借的书还没取到，不影响扫码。',
  seat: (p) => `${p.seat}号`,
  card: (p) => `证号 ${p.card}`,
  loanCount: (p) => `在借 ${p.count}/${p.max} 本`,
  loansOf: (p) => `${p.name}在借的书`,
  noLoans: '现在没有借书',
  dueOn: (p) => `${p.day}前还`,
  overdueBy: (p) => `超期${p.days}天`,
  finish: '完成，下一位',
  finishLabel: (p) => `完成，下一位（现在是${p.name}）`,
  justNow: '刚才',
  nothingYet: '扫过的书会一条条出现在这里。',
  quoted: (p) => `《${p.title}》`,
  onItsWay: '已扫到，正在登记，请等绿勾',
  unsure: '还不知道登记了没有，正在再问',
  setAside: '这一条没有登记上',
  fromBefore: '上次没登记完的',
  lent: (p) => `已借《${p.title}》，${p.day}前还`,
  returned: (p) => `已还《${p.title}》`,
  returnedLate: (p) => `已还《${p.title}》，超期${p.days}天`,
  scannedTwice: (p) => `《${p.title}》刚扫过，只算一次`,
  offline: (p) => `网络断了，已记下${p.count}条，恢复后自动登记。请不要关闭页面`,
  offlineIdle: '网络断了，可以继续扫，恢复后自动登记',
  heldBack: (p) => `已记下${p.count}条，好了就自动登记。请不要关闭页面。`,
  notedWhileOpening: (p) => `正在打开…已记下${p.count}条`,
  indexing: (p) => `正在准备书名 ${p.percent}%`,
  indexIncomplete: '有些书名没取到，不影响扫码。',
  sound: '声音',
};
