// Mails as they go over the wire, read back by a parser: headers, encodings, both bodies, and what hostile cells cannot do to them.

import { describe, expect, it } from 'vitest';
import {
  addresses,
  openNoticeSchool,
  type ReadMail,
  readMails,
  recipientsOf,
  runDaily,
} from '../support/notice-school.ts';
import { cards, copyDraft, type SmallSchool, valueIn } from '../support/small-school.ts';

/** Headers of a name, as often as they occur. */
const headersOf = ({ headers }: ReadMail, name: string) =>
  headers.filter(({ key }) => key === name).map(({ value }) => value);

async function firstMail(school: SmallSchool): Promise<ReadMail> {
  expect(runDaily(school).state).toBe('done');
  const [mail] = await readMails(school);
  if (!mail) throw new Error('No mail went.');
  return mail;
}

/** Brings one copy of that title in and lends it to Li Ming, back when it was not overdue yet. */
function lendTitled(school: SmallSchool, title: string): void {
  school.workspace.clock.set('2026-09-28T09:00:00');
  const rows = [copyDraft({ title, author: '' })];
  valueIn(school.call('catalogue.importCopies', { requestId: school.newRequest(), batch: '', rows }));
  const barcode = school.rows('catalogue').at(-1)?.copyBarcode ?? '';
  const lent = school.act({
    act: 'lend',
    copyBarcode: barcode,
    cardNumber: cards.liMing,
    override: '公开课要用',
  });
  expect(lent.state).toBe('settled');
  school.workspace.clock.set('2026-10-13T06:30:00');
}

describe('a class list on the wire', () => {
  it('has one recipient, a sender with the school’s name, one subject in Chinese, and both bodies', async () => {
    const mail = await firstMail(await openNoticeSchool());

    expect(mail.to).toEqual([addresses.teacher]);
    expect(mail.subject).toBe('催还：三(2)班有3册书超期');
    expect(headersOf(mail, 'to')).toHaveLength(1);
    expect(headersOf(mail, 'subject')).toHaveLength(1);
    expect([...headersOf(mail, 'cc'), ...headersOf(mail, 'bcc')]).toEqual([]);
    expect(headersOf(mail, 'content-type')[0]).toMatch(/^multipart\/alternative/);
    expect(mail.text).toContain('《西游记（上册）》');
    expect(mail.html).toContain('《西游记（上册）》');
  });

  it('is in English where the workbook is', async () => {
    const school = await openNoticeSchool();
    school.set('language', 'English');

    const mail = await firstMail(school);

    expect(mail.subject).toBe('Overdue: 3 copies in Class 3(2)');
    expect(mail.text).toContain('12 Oct');
  });
});

describe('hostile cells', () => {
  it('a school and a teacher with line breaks and headers in their names add no header', async () => {
    const school = await openNoticeSchool();
    school.set('schoolName', '实验小学\r\nBcc: evil@example.org');
    school.librarian.type(school.tabs.classes, 'D3', [['王\r\nBcc: evil@example.org\r\n\r\n<b>hello</b>']]);

    const mail = await firstMail(school);

    expect(headersOf(mail, 'bcc')).toEqual([]);
    expect(recipientsOf(school)).toEqual([addresses.teacher, addresses.library]);
    expect(mail.to).toEqual([addresses.teacher]);
    expect(mail.html).not.toContain('<b>hello</b>');
    expect(mail.text).toContain('小王子');
  });

  it('a title that is a script is words', async () => {
    const school = await openNoticeSchool();
    lendTitled(school, '<script>alert(1)</script><img src=x onerror=alert(2)>');

    const mail = await firstMail(school);

    expect(mail.html).not.toMatch(/<script|<img/);
    expect(mail.html).toContain('&lt;script&gt;');
    expect(mail.text).toContain('<script>alert(1)</script>');
  });

  it('a title without end is cut, and the mail keeps within its size', async () => {
    const school = await openNoticeSchool();
    lendTitled(school, '长'.repeat(4_000));

    const mail = await firstMail(school);

    expect(mail.text.length).toBeLessThan(1_000);
    expect(mail.text).toContain('…');
  });

  it('words of the ladder are shown as they are written', async () => {
    const school = await openNoticeSchool();
    const stages = school.rows('chaseSettings');
    const row = stages.findIndex(({ stageId }) => stageId === 's-list-mail') + 3;
    school.librarian.type(school.tabs.chaseSettings, `F${row}`, [
      ['<a href="http://x.example">点这里</a> {册数}册 & 谢谢'],
    ]);

    const mail = await firstMail(school);

    expect(mail.html).not.toContain('<a ');
    expect(mail.text).toContain('<a href="http://x.example">点这里</a> 3册 & 谢谢');
  });
});
