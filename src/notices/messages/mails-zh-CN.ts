// What the mails say, in Chinese.

import { sayDay } from '../../i18n/say-day.ts';
import type { MailWords } from '../domain/mail-words.ts';

export const mailsZhCN: MailWords = {
  librarian: '馆员',
  greeting: ({ to }) => `${to}：您好！`,
  classSubject: ({ className, copies }) => `催还：${className}有${copies}册书超期`,
  classLead: ({ className, copies }) => `${className}有${copies}册书过了应还日期：`,
  classPlea: '请提醒同学们把书带来还，谢谢！',
  ownSubject: ({ copies }) => `催还：有${copies}册书超期`,
  readerLead: ({ copies }) => `您借的${copies}册书过了应还日期，请尽快归还。`,
  guardianLead: ({ copies, readerName }) =>
    `${readerName}借的${copies}册书过了应还日期，请提醒孩子带来归还。`,
  columns: {
    seat: '座号',
    reader: '姓名',
    title: '书名',
    barcode: '条码号',
    due: '应还日期',
    overdue: '超期',
  },
  title: ({ title }) => `《${title}》`,
  due: ({ dueOn, today }) => sayDay(dueOn, 'zh-CN', today),
  overdue: ({ days }) => `超期${days}天`,
  digestSubject: ({ day, sent, notSent }) =>
    `催还小结 ${sayDay(day, 'zh-CN', day)}：已发出${sent}封，没有发出${notSent}封`,
  digestLead: ({ schoolName, day }) => `${schoolName}，${sayDay(day, 'zh-CN', day)}的催还小结。`,
  left: ({ count }) => `还有${count}封没轮到，下次接着发。`,
  headings: {
    sent: '已发出',
    notSent: '没有发出',
    perhaps: '可能已发',
    presumedLost: '疑似遗失',
    problems: '数据问题',
  },
  copies: ({ copies }) => `${copies}册`,
  more: ({ count }) => `……另有${count}行`,
  cell: ({ tab, row, column }) => `${tab} 第${row}行 ${column}`,
  perhapsNote: '这几封不会自动重发。请在“超期催还”里确认是已发出还是没有发出。',
  reasons: {
    noAddress: '没有邮箱',
    badAddress: '邮箱写错了',
    quotaUsedUp: '今天的邮件额度用完了',
    mailOff: '没有开启给读者或家长发邮件',
    noClass: '没有班级',
    mailTooLarge: '邮件太大',
    mailNotAllowed: '没有发邮件的授权，请重新授权',
  },
};
