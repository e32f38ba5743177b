// The school's own settings: what each is called, what it means and what holds when nobody wrote anything.

import type { Bilingual, Language } from '../../i18n/language.ts';

export type School = {
  readonly schoolName: string;
  readonly language: Language;
  /** Readers with an overdue loan borrow nothing more. */
  readonly overdueBlocks: boolean;
  /** Days past the due day on which nothing follows yet (宽限). */
  readonly graceDays: number;
  /** Loans to pupils are due on their class's next visit day instead of after a number of days. */
  readonly dueByVisitDay: boolean;
  /** Days before the end of term by which everything is back (FIELD 3.2); 0 = the term's last open day. */
  readonly clearDays: number;
  /** Open days after the holiday on which holiday loans are due: 2 = the second school day (FIELD 3.2). */
  readonly holidayDueDay: number;
  /** Copies an assistant may have beside what a pupil of the same grade may. */
  readonly assistantExtra: number;
  /** Seconds of quiet after which the desk closes a reader's page; 0 = never. */
  readonly closeAfterSeconds: number;
  /** What leaves the assistants' desk; '' = nothing is asked. A courtesy, not a wall (DESIGN §7). */
  readonly deskPin: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly openWeekdays: readonly number[];
  /** Letters and zeros, e.g. `T0000000` (FIELD 7.6). */
  readonly copyPattern: string;
  readonly studentPattern: string;
  readonly teacherPattern: string;
  /** Where the daily digest of the notices goes; '' = nowhere. */
  readonly librarianEmail: string;
  /** How often a class teacher gets the class's list by mail. */
  readonly noticeRhythm: 'daily' | 'weekly';
  /** Notices may go to a reader's own address, and to a guardian's (DESIGN §7: off until switched on). */
  readonly readerMail: boolean;
  readonly guardianMail: boolean;
  /** Numbers of each class, without names, may be put on display. */
  readonly classCounts: boolean;
  /** Compensation may be paid in money. */
  readonly allowMoney: boolean;
  /** Due days moved off a closed day fill a day up to so many copies; 0 = no limit. */
  readonly mostDueADay: number;
};

type Setting = { readonly label: Bilingual; readonly note: Bilingual; readonly initial: Bilingual };

const same = (text: string): Bilingual => ({ 'zh-CN': text, en: text });

/** Every setting, in the order of the tab 设置. */
export const schoolSettings: { readonly [key in keyof School]: Setting } = {
  schoolName: {
    label: { 'zh-CN': '学校名称', en: 'School name' },
    note: { 'zh-CN': '印在首页和清单上', en: 'Printed on the cover and on lists' },
    initial: { 'zh-CN': '我们的学校', en: 'Our school' },
  },
  language: {
    label: { 'zh-CN': '语言', en: 'Language' },
    note: { 'zh-CN': '中文 或 English', en: '中文 or English' },
    initial: { 'zh-CN': '中文', en: 'English' },
  },
  overdueBlocks: {
    label: { 'zh-CN': '超期停借', en: 'Overdue blocks lending' },
    note: { 'zh-CN': '是：有超期的书时先还再借', en: 'yes: overdue loans come back first' },
    initial: { 'zh-CN': '是', en: 'yes' },
  },
  graceDays: {
    label: { 'zh-CN': '宽限天数', en: 'Grace days' },
    note: { 'zh-CN': '超期这么多天以内不停借', en: 'So many days overdue stop nothing yet' },
    initial: same('0'),
  },
  dueByVisitDay: {
    label: { 'zh-CN': '按借书日还', en: 'Due on the visit day' },
    note: {
      'zh-CN': '是：学生的书在本班下一个借书日到期',
      en: 'yes: pupils’ loans are due on the next visit day of their class',
    },
    initial: { 'zh-CN': '否', en: 'no' },
  },
  clearDays: {
    label: { 'zh-CN': '期末提前清书天数', en: 'Days before term end' },
    note: {
      'zh-CN': '学期结束前这么多天，书要全部还清；校历里要有学期',
      en: 'All copies are back so many days before the term ends; the calendar must hold the term',
    },
    initial: same('0'),
  },
  holidayDueDay: {
    label: { 'zh-CN': '假期借阅还书日', en: 'Holiday loans due' },
    note: { 'zh-CN': '开学后第几个开馆日还', en: 'The how many-th open day after the holiday' },
    initial: same('2'),
  },
  assistantExtra: {
    label: { 'zh-CN': '小管理员多借册数', en: 'Extra copies for assistants' },
    note: {
      'zh-CN': '比同年级学生多借；借阅规则里写了小管理员的，按那一行',
      en: 'Beside what a pupil may have, unless a loan policy names assistants',
    },
    initial: same('1'),
  },
  closeAfterSeconds: {
    label: { 'zh-CN': '读者页自动关闭（秒）', en: 'Close the reader after (s)' },
    note: { 'zh-CN': '没有人扫码这么久就关；0 表示不关', en: 'Seconds without a scan; 0 means never' },
    initial: same('30'),
  },
  deskPin: {
    label: { 'zh-CN': '值班密码', en: 'Desk PIN' },
    note: {
      'zh-CN': '离开小管理员模式时要输入；空白表示不用',
      en: 'Asked when leaving the assistants’ desk; blank means none',
    },
    initial: same(''),
  },
  openWeekdays: {
    label: { 'zh-CN': '每周开馆日', en: 'Open weekdays' },
    note: { 'zh-CN': '1 是星期一，7 是星期日', en: '1 is Monday, 7 is Sunday' },
    initial: same('1 2 3 4 5'),
  },
  copyPattern: {
    label: { 'zh-CN': '条码号样式', en: 'Barcode pattern' },
    note: { 'zh-CN': '字母加几个 0，新书按它编号', en: 'Letters and zeros; new copies are numbered by it' },
    initial: same('T0000000'),
  },
  studentPattern: {
    label: { 'zh-CN': '学生借书证号样式', en: 'Pupil card pattern' },
    note: { 'zh-CN': '字母加几个 0', en: 'Letters and zeros' },
    initial: same('R000000'),
  },
  teacherPattern: {
    label: { 'zh-CN': '教师借书证号样式', en: 'Teacher card pattern' },
    note: { 'zh-CN': '字母加几个 0', en: 'Letters and zeros' },
    initial: same('J00000'),
  },
  librarianEmail: {
    label: { 'zh-CN': '馆员邮箱', en: 'Librarian’s e-mail' },
    note: { 'zh-CN': '每天的催还小结寄到这里', en: 'The daily digest of the notices goes here' },
    initial: same(''),
  },
  noticeRhythm: {
    label: { 'zh-CN': '催还邮件', en: 'Notices by mail' },
    note: {
      'zh-CN': '每天 或 每周：班主任多久收一次本班的清单',
      en: 'daily or weekly: how often a class teacher gets the class list',
    },
    initial: { 'zh-CN': '每周', en: 'weekly' },
  },
  readerMail: {
    label: { 'zh-CN': '给读者发邮件', en: 'Mail to readers' },
    note: {
      'zh-CN': '是：催还也寄到读者自己的邮箱',
      en: 'yes: notices go to a reader’s own address too',
    },
    initial: { 'zh-CN': '否', en: 'no' },
  },
  guardianMail: {
    label: { 'zh-CN': '给家长发邮件', en: 'Mail to guardians' },
    note: {
      'zh-CN': '是：催还也寄到家长邮箱；先征得家长同意',
      en: 'yes: notices go to the guardian’s address too; ask for consent first',
    },
    initial: { 'zh-CN': '否', en: 'no' },
  },
  classCounts: {
    label: { 'zh-CN': '公示班级数字', en: 'Display class counts' },
    note: {
      'zh-CN': '是：可以打印各班超期册数，不含姓名',
      en: 'yes: the overdue copies of each class may be printed, without names',
    },
    initial: { 'zh-CN': '否', en: 'no' },
  },
  allowMoney: {
    label: { 'zh-CN': '允许赔款', en: 'Allow money' },
    note: {
      'zh-CN': '是：赔偿可以交钱，由财务室收；否：只赔书或修补',
      en: 'yes: compensation may be money, taken by the bursar; no: a book or mending only',
    },
    initial: { 'zh-CN': '否', en: 'no' },
  },
  mostDueADay: {
    label: { 'zh-CN': '每天最多到期册数', en: 'Most copies due a day' },
    note: {
      'zh-CN': '校历改期时，一天到期的超过这么多册就顺延；0 表示不限',
      en: 'Beyond it, due days moved off closed days go to the next open day; 0 means no limit',
    },
    initial: same('0'),
  },
};

/** The school as its rows say; a missing, blank or unreadable row means the initial value. */
export function readSchool(values: { readonly [key: string]: string }, fallback: Language): School {
  const value = (key: keyof School) => values[key]?.trim() || schoolSettings[key].initial[fallback];
  const weekdays = weekdaysOf(value('openWeekdays'));
  return {
    schoolName: value('schoolName'),
    language: /^(en|英)/i.test(value('language')) ? 'en' : 'zh-CN',
    overdueBlocks: !/^(否|不|n|false|0)/i.test(value('overdueBlocks')),
    graceDays: wholeNumber(value('graceDays'), 0),
    dueByVisitDay: isYes(value('dueByVisitDay')),
    clearDays: wholeNumber(value('clearDays'), 0),
    holidayDueDay: Math.max(1, wholeNumber(value('holidayDueDay'), 2)),
    assistantExtra: wholeNumber(value('assistantExtra'), 1),
    closeAfterSeconds: wholeNumber(value('closeAfterSeconds'), 30),
    deskPin: value('deskPin'),
    openWeekdays: weekdays.length > 0 ? weekdays : [1, 2, 3, 4, 5],
    copyPattern: value('copyPattern'),
    studentPattern: value('studentPattern'),
    teacherPattern: value('teacherPattern'),
    librarianEmail: value('librarianEmail'),
    noticeRhythm: /^(每?[天日]|daily|d)/i.test(value('noticeRhythm')) ? 'daily' : 'weekly',
    readerMail: isYes(value('readerMail')),
    guardianMail: isYes(value('guardianMail')),
    classCounts: isYes(value('classCounts')),
    allowMoney: isYes(value('allowMoney')),
    mostDueADay: wholeNumber(value('mostDueADay'), 0),
  };
}

function isYes(text: string): boolean {
  return /^(是|yes|y|true|1)/i.test(text);
}

/** `1 2 3 4 5`, `1、3、5`, `1-5`, `6~2` (over the weekend), full width too; none when there is no such number. */
function weekdaysOf(text: string): readonly number[] {
  const spans = text.normalize('NFKC').matchAll(/([1-7])(?:\s*[-‐-―−~至到]\s*([1-7]))?/g);
  const weekdays = [...spans].flatMap(([, first, last = first]) => weekdaysFrom(Number(first), Number(last)));
  return [...new Set(weekdays)].sort();
}

function weekdaysFrom(first: number, last: number): number[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, ahead) => ((first - 1 + ahead) % 7) + 1);
}

function wholeNumber(text: string, otherwise: number): number {
  const plain = text.normalize('NFKC');
  return /^\d{1,4}$/.test(plain) ? Number(plain) : otherwise;
}
