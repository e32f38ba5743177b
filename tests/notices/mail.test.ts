// What a mail says, and what it cannot be made to say: two bodies with the same words, one line of subject, no tags but ours.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress } from '../../src/notices/domain/mail-address.ts';
import { writeMail } from '../../src/notices/domain/mail-letter.ts';
import { type NoticeFacts, noticeMail } from '../../src/notices/domain/mail-notice.ts';
import { mailsEn } from '../../src/notices/messages/mails-en.ts';
import { mailsZhCN } from '../../src/notices/messages/mails-zh-CN.ts';

const loan = {
  readerName: '李明',
  seatNumber: '7',
  title: '小王子',
  copyBarcode: 'T0000001',
  dueOn: '2026-10-12',
  overdueDays: 3,
};

const toTeacher: NoticeFacts = {
  to: 'classTeacher',
  toWords: '三(2)班王老师',
  className: '三(2)班',
  words: '',
  loans: [loan, { ...loan, readerName: '王芳', seatNumber: '12', title: '草房子', copyBarcode: 'T0000002' }],
  schoolName: '实验小学',
  today: '2026-10-15',
};

/** What is left of HTML when the tags are gone. */
function shownBy(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

describe('the mail to a class teacher', () => {
  it('lists every overdue copy of the class with its reader, in both bodies', () => {
    const { subject, text, html } = noticeMail(toTeacher, mailsZhCN);

    expect(subject).toBe('催还：三(2)班有2册书超期');
    for (const word of [
      '三(2)班王老师',
      '李明',
      '王芳',
      '《小王子》',
      '《草房子》',
      '10月12日',
      '超期3天',
      '实验小学',
    ]) {
      expect(text).toContain(word);
      expect(html).toContain(word);
    }
  });

  it('ends with the words of the stage when the school wrote some', () => {
    const { text } = noticeMail({ ...toTeacher, words: '请今天放学前带来。' }, mailsZhCN);

    expect(text).toContain('请今天放学前带来。');
    expect(text).not.toContain(mailsZhCN.classPlea);
  });

  it('is said in English where the workbook is', () => {
    const { subject, text } = noticeMail({ ...toTeacher, className: 'Class 3(2)' }, mailsEn);

    expect(subject).toBe('Overdue: 2 copies in Class 3(2)');
    expect(text).toContain('12 Oct');
  });
});

describe('the mail to a reader or a guardian', () => {
  it('tells the reader of the books alone', () => {
    const facts: NoticeFacts = { ...toTeacher, to: 'reader', toWords: '李明', loans: [loan] };

    expect(noticeMail(facts, mailsZhCN).text.split('\n')).toContain(
      '《小王子》  T0000001  10月12日  超期3天',
    );
  });

  it('tells the guardian whose books they are', () => {
    const facts: NoticeFacts = { ...toTeacher, to: 'guardian', toWords: '李明的家长', loans: [loan] };

    expect(noticeMail(facts, mailsZhCN).text).toContain('李明借的1册书');
  });
});

describe('text from a cell', () => {
  it('makes no header: a class with line breaks in its name stays on one line', () => {
    const { subject } = noticeMail({ ...toTeacher, className: 'x\r\nBcc: evil@example.org' }, mailsZhCN);

    expect(subject).toBe('催还：x Bcc: evil@example.org有2册书超期');
  });

  it('makes no tag: a title is shown as it is written', () => {
    const { text, html } = noticeMail(
      { ...toTeacher, loans: [{ ...loan, title: '<script>alert("x")</script>' }] },
      mailsZhCN,
    );

    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(text).toContain('《<script>alert("x")</script>》');
  });

  it('is cut where a name has no end', () => {
    const { subject, text } = noticeMail(
      { ...toTeacher, className: '班'.repeat(5_000), loans: [{ ...loan, title: '书'.repeat(5_000) }] },
      mailsZhCN,
    );

    expect(subject.length).toBeLessThan(60);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(5_100);
    expect(text).toContain('…');
  });

  it('whatever it holds: one line of subject, no tag but ours, the same words in both bodies', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(anyText, anyText, anyText, (subject, line, cell) => {
        const mail = writeMail({ subject, parts: [line, { heading: '', head: [], rows: [[cell]] }] });
        const ours = /<\/?(div|p|b|br|table|tr|th|td)( style="[^"<>]*")?>/g;

        expect(mail.subject).not.toMatch(/[\r\n]/);
        expect(mail.html.replace(ours, '')).not.toMatch(/[<>]/);
        expect(shownBy(mail.html).replace(/\s+/g, '')).toBe(mail.text.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('an address', () => {
  it.each(['wang@school.example', "o'neil+x@mail.school.example", '王@学校.中国'])('%s is one', (text) => {
    expect(isMailAddress(text)).toBe(true);
  });

  it.each([
    '',
    'wang',
    'wang@school',
    'a@b.example,evil@x.example',
    'a@b.example;evil@x.example',
    'a@b.example evil@x.example',
    'a@b.example\r\nBcc: evil@x.example',
    '王老师 <wang@school.example>',
    'a@b@c.example',
    `${'x'.repeat(300)}@school.example`,
  ])('%j is none', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
