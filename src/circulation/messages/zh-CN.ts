// The desk's words in Chinese, as a school librarian says them.

import { sayDay } from '../../i18n/say-day.ts';
import { say } from '../../i18n/sentence.ts';
import type { CirculationMessages } from './en.ts';

/** Without the year: a stop is a matter of days. */
const shortDay = (day: string | number | undefined) => sayDay(String(day ?? ''), 'zh-CN', String(day ?? ''));

const STATUS: { readonly [status: string]: string } = {
  setAside: '预留',
  damaged: '待修补',
  lost: '遗失',
  presumedLost: '疑似遗失',
  missing: '未找到',
  withdrawn: '注销',
};

export const zhCN: CirculationMessages = {
  findings: {
    copyUnknown: () => say('没查到这个条码，请把书放进“待处理”筐', '图书馆老师稍后会来看。'),
    isbnScanned: () => say('这是书上印的ISBN码，请扫我们贴的条码', '条码贴在书上，样子像 T0000001。'),
    readerUnknown: () => say('没查到这张借书证', '请再扫一次；还不行请找图书馆老师。'),
    nobodyOpen: () => say('请先扫借书证', '这本书没有借出，不用还；要借请先扫证。'),
    copyNotOnShelf: (p) =>
      say(`登记为“${STATUS[String(p.status)] ?? '不在架'}”，先不外借`, '请把这本书交给图书馆老师。'),
    copyOutToAnother: (p) => say(`这本书还记在${p.who ?? '别人'}名下`, '请先办归还，再借。'),
    copyOutToSameReader: () => say('这本书已经记在本人名下', '不用再扫。'),
    copyNotOut: () => say('这本书没有借出，不用还', '请直接放回书架。'),
    inRoomOnly: () => say('这本书只能在馆内看，不外借', '看完请放回书架。'),
    loanLimitReached: (p) => say(`已借满${p.limit ?? ''}本，还一本才能再借`, '还书直接扫那本书。'),
    overdueBlocks: (p) => say(`有${p.count ?? ''}本书超期，请先还书`, '还了超期的书，就能再借。'),
    cardLost: () => say('这张证已挂失，请交给图书馆老师', '这张证不能借书。'),
    readerSuspended: () => say('这张证已停借，不能借书', '可以还书。有疑问请找图书馆老师。'),
    lendingStopped: (p) => say(`停借至${shortDay(p.until)}`, '可以还书。过了这一天就能借。'),
    readerLeft: () => say('这位读者已离校，不能借书', '可以还书。有疑问请找图书馆老师。'),
    returnedLate: (p) => say(`超期${p.days ?? ''}天归还`, '请提醒下次按时还。'),
    dueMovedToOpenDay: () => say('应还日期顺延到开馆日', '原来那天闭馆。'),
  },
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
