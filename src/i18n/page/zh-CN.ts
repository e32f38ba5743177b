// Words every page shares, in Chinese.

import type { FaultParams } from '../../kernel/fault.ts';
import { say } from '../sentence.ts';
import type { PageWords } from './en.ts';

const place = (params: FaultParams) => `「${params.tab ?? '？'}」`;

export const zhCN: PageWords = {
  faults: {
    notSetUp: () => say('还没有初始设置', '请点菜单“书香 > 初始设置”，再重新打开。'),
    tabMissing: (p) =>
      say(`找不到${place(p)}表`, '刚删掉的，请撤销；初始设置没做完的，请再点一次“书香 > 初始设置”。'),
    columnMissing: (p) =>
      say(`缺少“${p.column ?? '？'}”列`, `在${place(p)}表。请点“书香 > 初始设置”补上，或撤销刚才的改动。`),
    columnDoubled: (p) => say(`“${p.column ?? '？'}”列有两个`, `在${place(p)}表。请删掉复制出来的那一列。`),
    policyFallbackMissing: () =>
      say('借阅规则缺少通用的一行', '请在“借阅规则”里加一行，读者类型和图书类型都留空。'),
    rowUnreadable: (p) =>
      say(
        '有一行数据读不懂',
        `${place(p)}表第${p.row ?? '？'}行“${p.column ?? '？'}”。请打开“书香 > 数据检查”。`,
      ),
    workbookNewer: () => say('表格比程序新', '请刷新浏览器页面，再重新打开。'),
    busy: () => say('别人正在登记，请稍等', '会自动再试。'),
    unknownCall: () => say('这个页面旧了', '请关闭它，从“书香”菜单重新打开。'),
    badArguments: () => say('服务器没有接受', '请再扫一次；还不行请告诉图书馆老师。'),
    unexpected: () => say('服务器出错了', '请再试一次。'),
  },
  unanswered: {
    network: () => say('网络断了', '请检查网络，再试一次。'),
    script: () => say('服务器没有回答', '请稍等一会儿再试。'),
    timeout: () => say('等了很久没有回答', '请再试一次。'),
    severalAccounts: () =>
      say(
        '请只登录学校的账号',
        '这个浏览器登录了几个谷歌账号。请退出其他账号，或给学校账号单独建一个浏览器用户。',
      ),
  },
  reference: (p) => `编号 ${p.reference}`,
  opening: '正在打开…',
  pageBroke: '页面停住了，请关闭后重新打开。',
  tryAgain: '再试一次',
  refresh: '刷新',
  gotIt: '知道了',
};
