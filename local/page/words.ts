// What the page itself says, in the language of the person: the spreadsheet's frame and the local desk, not the add-on.

export type Lang = 'zh-CN' | 'en';

/** The language for a person's locale, Sheets form. */
export const langOf = (locale: string): Lang => (locale.startsWith('zh') ? 'zh-CN' : 'en');

const zhCN = {
  menus: ['文件', '编辑', '查看', '插入', '格式', '数据', '工具', '扩展程序', '帮助'],
  inert: '本地工作区里没有这个菜单',
  local: '本地工作区：数据只在这台电脑上',
  saved: '已保存到这台电脑',
  share: '共享',
  close: '关闭',
  working: '正在处理…',
  buttons: { OK: '确定', CANCEL: '取消', YES: '是', NO: '否' } as Record<string, string>,
  desk: '本地操作台',
  hideDesk: '收起',
  signedIn: '登录人',
  addPerson: '另一个人…',
  askEmail: '这个人的邮箱（随便写一个）',
  newWindow: '在新窗口打开',
  today: '日期',
  nextDay: '＋1 天',
  triggers: '触发器',
  noTriggers: '还没有触发器。先用 书香 ▸ 初始设置。',
  runNow: '现在运行',
  outbox: '发件箱',
  noMails: '还没有发过邮件。',
  from: '发件人',
  to: '收件人',
  network: '网络',
  networks: { normal: '正常', slow: '慢（3 秒）', offline: '断网', lossy: '丢包' },
  storage: '本地存储',
  storages: { works: '可用', broken: '被浏览器拦下' },
  language: '界面语言',
  reset: '重新开始：npm start -- --reset',
  stripped: (n: number) => `这个页面里有 ${n} 处会被 Google 当成注释删掉：`,
  undoHint: '本地工作区不支持这个操作，已忽略',
  noAnswer: '脚本没有响应',
  viewer: '只能查看',
};

export type Words = typeof zhCN;

const en: Words = {
  menus: ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Tools', 'Extensions', 'Help'],
  inert: 'The local workspace has no such menu',
  local: 'Local workspace: data stays on this computer',
  saved: 'Saved on this computer',
  share: 'Share',
  close: 'Close',
  working: 'Working…',
  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' },
  desk: 'Local desk',
  hideDesk: 'Hide',
  signedIn: 'Signed in',
  addPerson: 'Someone else…',
  askEmail: 'Their e-mail (make one up)',
  newWindow: 'Open in a new window',
  today: 'Date',
  nextDay: '+1 day',
  triggers: 'Triggers',
  noTriggers: 'No triggers yet. Use 书香 ▸ Set up first.',
  runNow: 'Run now',
  outbox: 'Outbox',
  noMails: 'No mail has been sent.',
  from: 'From',
  to: 'To',
  network: 'Network',
  networks: { normal: 'Normal', slow: 'Slow (3 s)', offline: 'Offline', lossy: 'Lossy' },
  storage: 'Local storage',
  storages: { works: 'Works', broken: 'Blocked by the browser' },
  language: 'Language',
  reset: 'Start over: npm start -- --reset',
  stripped: (n) =>
    `Google would take ${n} ${n === 1 ? 'piece' : 'pieces'} of this page for comments and drop them:`,
  undoHint: 'The local workspace does not do this; ignored',
  noAnswer: 'The script did not answer',
  viewer: 'View only',
};

/** The page's words in a language. */
export const wordsIn = (lang: Lang): Words => (lang === 'zh-CN' ? zhCN : en);
