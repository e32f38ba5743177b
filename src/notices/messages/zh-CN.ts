// The words of chasing in Chinese.

import { say, shorten } from '../../i18n/sentence.ts';
import type { NoticesMessages } from './en.ts';

const quoted = (text: string | number | undefined) => `“${shorten(String(text ?? ''), 30)}”`;

export const zhCN: NoticesMessages = {
  findings: {
    assistantMayNot: () => say('这件事请老师来做', '请找图书馆老师。'),
    unknownField: (p) => say(`没有${quoted(p.field)}这一项`, '请用旁边列出的名称，例如 {姓名}。'),
    stageNameMissing: () => say('阶段还没有名称', '请写上名称。'),
    stageGone: () => say('这个阶段没有了', '这一行已被删除，请重新打开。'),
    loansGone: () => say('这些书已经不在借', '刚才已经归还或续借了。'),
    noticeUnknown: () => say('没有这封邮件', '请重新打开。'),
    noticeSettled: () => say('这封邮件已经有结果', '已有人确认过是否发出。'),
    readerUnknown: () => say('没有这张借书证', '请再看一下证号。'),
  },
};
