// What the desk's findings say in Chinese, as a nine-year-old reads it.

import { sayDay } from '../../i18n/say-day.ts';
import { say } from '../../i18n/sentence.ts';
import type { FindingWords } from './findings-en.ts';

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

export const findingsZhCN: FindingWords = {
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
  oldBarcode: (p) => say('这是换下的旧条码，请扫新条码', `新条码是${p.now ?? ''}。`),
  oldCard: () => say('这是换下的旧证，请交给图书馆老师', '新证才能借书。'),
  sameTitleTwice: () => say('已经借了一本同名的书，还要借吗？', '确定要借两本，再点“还要借”。'),
  conditionKnown: (p) => say(`已知书况：${p.condition ?? ''}`, '早就登记过，不用赔。'),
  returnOnly: (p) =>
    say('现在只还不借', p.until ? `到${shortDay(p.until)}为止。书可以照常还。` : '书可以照常还。'),
  dueOnVisitDay: () => say('下一个借书日还', '那天全班一起来还书、借书。'),
  dueCutAtTermEnd: () => say('期末前还清，借期缩短了', '学期结束前书要全部还回来。'),
  holidayLoan: () => say('假期借阅，开学后还', '放假前借，开学后再还。'),
  dayAhead: () => say('日期还没到，请改日期', '补录只能填今天或以前的日子。'),
  dayTooLongAgo: (p) => say('日期太早了，请改日期', `最早可以补${p.days ?? ''}天以内的。`),
  dayBeforeLending: (p) => say('还书日比借书日早，请改日期', `这本书是${shortDay(p.lentOn)}借出的。`),
  stoppedFrom: (p) => say(`停借至${shortDay(p.until)}`, '超期归还，按借阅规则停借几天。'),
  lostCameBack: () => say('登记过遗失的书回来了', '请告诉图书馆老师，赔偿不用办了。'),
  lendToOpenReader: (p) =>
    say(`要借给${p.name ?? ''}吗？`, `这本书还记在${p.who ?? '别人'}名下，已先办归还。`),
  loanGone: () => say('这一条已经不在借', '可能刚在别的电脑上还了。'),
  renewalLimitReached: (p) =>
    say(p.limit ? `续借${p.limit}次已用完，请先还书` : '这本书不能续借，请按时还', '还了可以再借。'),
  overdueNotRenewed: (p) => say(`已超期${p.days ?? ''}天，不能续借`, '请先把书还回来。'),
  renewalGainsNothing: (p) => say('续借也不能再晚了', `最晚${shortDay(p.dueOn)}还。`),
  lostNotRenewed: () => say('登记了遗失，不能续借', '找到了请直接还书。'),
  nothingToUndo: () => say('没有可以撤销的登记', '这一条没登记上，或早已撤销。'),
  movedOn: () => say('后来又有登记，不能撤销', '请看这本书现在的情况，再办一次。'),
  sameReader: () => say('本来就是这位读者借的', '请换一位读者。'),
  assistantMayNot: () => say('要请图书馆老师来办', '请点“交老师查看”。'),
  pinWrong: () => say('密码不对，请再试一次', '密码写在“设置”表里。'),
};
