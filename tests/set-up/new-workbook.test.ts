// 初始设置 in a new spreadsheet: the tabs a librarian finds, and what protects them.

import { describe, expect, it, onTestFinished } from 'vitest';
import { openHost } from '../../local/workspace.ts';
import { dist } from '../support/dist.ts';

/** Tabs in order with their first visible columns, as `docs/words.md` has them. */
const TABS = {
  'zh-CN': [
    ['首页', ''],
    [
      '馆藏',
      '条码号 书名 分册 索书号 状态 馆藏地 著者 出版社 出版年 单价 ISBN 适读年级 图书类型 来源 批次 登录日期 备注 书况',
    ],
    ['读者', '借书证号 姓名 班级 座号 类型 状态 在借 超期 停借至 学号 性别 备注'],
    ['班级', '班级 入学年 班号 班主任 邮箱 人数 借书日 班级证号'],
    ['在借', '应还日期 超期天数 班级 姓名 书名 条码号 借出日期 续借 催还 经手人 借出时书况'],
    ['借阅历史', '归还日期 书名 条码号 姓名 当时班级 借出日期 应还日期 超期 书况 经手人'],
    ['待处理', '时间 事由 条码号 内容 经手人 处理日期 备注'],
    ['馆内阅览', '时间 班级 人次 经手人'],
    ['赔偿登记', '编号 状态 班级 姓名 书名 情形 应赔 处理方式 票据号 结案日期'],
    ['催还记录', '时间 阶段 对象 班级 方式 册数 结果 答应日期 备注 经手人'],
    ['借阅规则', '读者类型 图书类型 年级 可借册数 借期（天） 可续借次数 续借天数 停借倍数 假期可借册数 备注'],
    ['赔偿规则', '情形 图书类型'],
    ['催还设置', '阶段 开馆日数 对象 方式 启用 文本'],
    ['校历', '开始 结束 类型 名称 还书日'],
    ['设置', '项目 值 说明'],
    ['旧号码', '旧号码 种类 新号码 姓名或书名 更换日期 经手人'],
    ['操作记录', '时间 操作 内容 经手人'],
  ],
  en: [
    ['Home', ''],
    ['Catalogue', 'Barcode|Title|Volume|Call number|Status|Location'],
    ['Readers', 'Card no.|Name|Class|Seat'],
    ['Classes', 'Class'],
    ['Loans', 'Due|Days overdue|Class|Name|Title|Barcode'],
    ['Loan history', 'Returned|Title|Barcode|Name'],
    ['To look at', 'When|Why|Barcode|What|By|Settled|Note'],
    ['In-room reading', 'When|Class|Readers|By'],
    ['Compensation', 'No.|Status|Class|Name|Title|Case|Owed'],
    ['Chase log', 'When|Stage|To|Class|By|Copies|Result|Promised for|Note|By whom'],
    ['Loan policies', 'Reader type|Item type|Grades|Copies at once'],
    ['Compensation rules', 'Case|Item type'],
    ['Chase settings', 'Stage|Open days|To|By|On|Words'],
    ['Calendar', 'From|To|Kind|Name|Due'],
    ['Settings', 'Setting|Value|Meaning'],
    ['Old numbers', 'Old number|Kind|New number|Name or title|Replaced|By'],
    ['Journal', 'When|Act|What|By'],
  ],
} as const;

async function setUp(lang: 'zh-CN' | 'en') {
  const host = await openHost({ dist, fill: 'empty', lang });
  onTestFinished(() => host.close());
  const locale = lang === 'en' ? 'en' : 'zh_CN';
  host.admit('librarian@school.example', { role: 'owner', locale });
  const result = host.runMenu('librarian@school.example', 'setUp');
  expect(result).toMatchObject({ state: 'done' });
  const { book } = host;
  const tab = (name: string) => {
    const found = book.tabNamed(name);
    if (!found) throw new Error(`no tab ${name}`);
    return found;
  };
  const textAt = (name: string, row: number, column: number) =>
    String(book.valueAt(tab(name), row, column) ?? '');
  return { host, book, tab, textAt };
}

describe.each(['zh-CN', 'en'] as const)('a new workbook (%s)', (lang) => {
  it('has its tabs in reading order, with the columns in theirs', async () => {
    const { book, textAt } = await setUp(lang);

    expect(book.tabs.filter((tab) => !tab.hidden).map((tab) => tab.name)).toEqual(
      TABS[lang].map(([name]) => name),
    );
    for (const [name, labels] of TABS[lang])
      labels.split(lang === 'en' ? '|' : ' ').forEach((label, i) => {
        if (label !== '') expect(textAt(name, 2, i + 1)).toBe(label);
      });
  });

  it('keeps its own facts in a hidden tab', async () => {
    const { tab } = await setUp(lang);

    expect(tab('_shuxiang').hidden).toBe(true);
    expect(tab(lang === 'en' ? 'Mails claimed' : '催还发送登记').hidden).toBe(true);
  });
});

describe('each tab of a new workbook', () => {
  const tables = TABS['zh-CN'].slice(1).map(([name]) => name);

  it('freezes the key row and the labels, and hides the key row', async () => {
    const { tab } = await setUp('zh-CN');

    for (const name of tables)
      expect([name, tab(name).frozenRows, [...tab(name).hiddenRows]]).toEqual([name, 2, [1]]);
    expect([tab('馆藏').frozenColumns, tab('读者').frozenColumns]).toEqual([2, 2]);
  });

  it('warns whoever types into its key row or into an internal number', async () => {
    const { book, tab } = await setUp('zh-CN');

    for (const name of tables) {
      const own = book.protections.filter((each) => each.sheetId === tab(name).sheetId);
      expect(own.some((each) => each.block?.row === 1 && each.warningOnly)).toBe(true);
    }
  });

  it('takes numbers on labels and cards for text, down to its last row', async () => {
    const { book, tab, host } = await setUp('zh-CN');
    const person = 'librarian@school.example';
    const last = tab('馆藏').maxRows;

    host.typeCells(person, tab('馆藏').sheetId, `A${last}`, [['000123']]);
    host.typeCells(person, tab('读者').sheetId, 'A3', [['007']]);

    expect(book.valueAt(tab('馆藏'), last, 1)).toBe('000123');
    expect(book.valueAt(tab('读者'), 3, 1)).toBe('007');
  });

  it('hides 登录号 and the internal columns', async () => {
    const { tab, textAt } = await setUp('zh-CN');

    const hidden = [...tab('馆藏').hiddenColumns].map((column) => textAt('馆藏', 2, column));

    expect(hidden).toEqual(['登录号', '内部册号', '内部书目号']);
  });
});
