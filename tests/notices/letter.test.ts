// A mail line by line: the same words as plain text and as a table, and nothing where there is nothing to say.

import { describe, expect, it } from 'vitest';
import { isMailAddress } from '../../src/notices/domain/mail-address.ts';
import { writeMail } from '../../src/notices/domain/mail-letter.ts';
import { type NoticeFacts, noticeMail } from '../../src/notices/domain/mail-notice.ts';
import { mailsZhCN } from '../../src/notices/messages/mails-zh-CN.ts';

const prince = {
  ...{ readerName: '李明', seatNumber: '7', title: '小王子', copyBarcode: 'T0000001' },
  ...{ dueOn: '2026-10-12', overdueDays: 3 },
};
const toTeacher: NoticeFacts = {
  ...{ to: 'classTeacher', toWords: '三(2)班王老师', className: '三(2)班', words: '' },
  ...{ loans: [prince, { ...prince, dueOn: '2026-10-15', overdueDays: 0 }] },
  ...{ schoolName: '实验小学', today: '2026-10-15' },
};
const linesOf = (facts: NoticeFacts) => noticeMail(facts, mailsZhCN).text.split('\n');

describe('the mail to a class teacher', () => {
  it('greets, says what it is about, lists it with names first, and pleads', () => {
    expect(linesOf(toTeacher)).toEqual([
      ...['三(2)班王老师：您好！', '', '三(2)班有2册书过了应还日期：', ''],
      ...['7  李明  《小王子》  T0000001  10月12日  超期3天', '7  李明  《小王子》  T0000001  10月15日', ''],
      ...['请提醒同学们把书带来还，谢谢！', '', '实验小学', ''],
    ]);
  });

  it('names its columns above the table', () => {
    const heads = noticeMail(toTeacher, mailsZhCN).html.match(/<th [^>]*>[^<]*<\/th>/g) ?? [];

    expect(heads.map((each) => each.replace(/<[^>]*>/g, ''))).toEqual([
      ...['座号', '姓名', '书名', '条码号', '应还日期', '超期'],
    ]);
  });
});

describe('the mail to a reader or a guardian', () => {
  const toReader: NoticeFacts = { ...toTeacher, to: 'reader', toWords: '李明', loans: [prince] };
  const book = '《小王子》  T0000001  10月12日  超期3天';

  it('says in our words what is overdue, where the school wrote none', () => {
    expect(noticeMail(toReader, mailsZhCN).subject).toBe('催还：有1册书超期');
    expect(linesOf(toReader)).toEqual([
      ...['李明：您好！', '', '您借的1册书过了应还日期，请尽快归还。', '', book, '', '实验小学', ''],
    ]);
    expect(linesOf({ ...toReader, to: 'guardian' })[2]).toBe(
      '李明借的1册书过了应还日期，请提醒孩子带来归还。',
    );
  });

  it('says it in the school’s words where there are some, above the list', () => {
    expect(linesOf({ ...toReader, words: '请带来还。\n谢谢！' })).toEqual([
      ...['李明：您好！', '', '请带来还。', '谢谢！', '', book, '', '实验小学', ''],
    ]);
  });

  it('has no column for names', () => {
    const { html } = noticeMail(toReader, mailsZhCN);

    expect(html).not.toContain('座号');
    expect(html.match(/<th /g)).toHaveLength(4);
    expect(html.match(/<td /g)).toHaveLength(4);
  });
});

describe('a letter', () => {
  const cell = (tag: string, text: string, wrap = ';white-space:nowrap') =>
    `<${tag} style="border:1px solid #dadce0;padding:2px 8px;text-align:left${wrap}">${text}</${tag}>`;
  const table = (rows: string) => `<table style="border-collapse:collapse">${rows}</table>`;
  const inLetter = (html: string) => `<div style="font-size:14px;line-height:1.6">${html}</div>`;

  it('is lines and lists, written twice', () => {
    const list = { heading: '没有发出', head: ['班级'], rows: [['三(2)班'], ['四(1)班']] };

    expect(writeMail({ subject: '小结', parts: ['您好！\r\n今天：', list] })).toEqual({
      subject: '小结',
      text: '您好！\n今天：\n\n没有发出\n三(2)班\n四(1)班\n',
      html: inLetter(
        `<p>您好！<br>今天：</p><p><b>没有发出</b></p>${table(
          `<tr>${cell('th', '班级')}</tr><tr>${cell('td', '三(2)班')}</tr><tr>${cell('td', '四(1)班')}</tr>`,
        )}`,
      ),
    });
  });

  it('has no heading and no head where the list has none', () => {
    const { text, html } = writeMail({
      subject: '',
      parts: [{ heading: '', head: [], rows: [['甲', '', '乙']] }],
    });

    expect(text).toBe('甲  乙\n');
    expect(html).toBe(inLetter(table(`<tr>${cell('td', '甲')}${cell('td', '')}${cell('td', '乙')}</tr>`)));
  });

  it('lets a title break and keeps a day on its line', () => {
    const long = '一'.repeat(15);
    const { html } = writeMail({
      subject: '',
      parts: [{ heading: '', head: [], rows: [[long, '一'.repeat(14)]] }],
    });

    expect(html).toBe(inLetter(table(`<tr>${cell('td', long, '')}${cell('td', '一'.repeat(14))}</tr>`)));
  });
});

describe('an address', () => {
  it('is as long as an address may be, and no longer', () => {
    const of = (length: number) => `${'x'.repeat(length - '@school.example'.length)}@school.example`;

    expect([254, 255].map((length) => isMailAddress(of(length)))).toEqual([true, false]);
  });
});
