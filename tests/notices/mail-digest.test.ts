// The librarian's digest: what it tells, what it leaves out, and when there is none.

import { describe, expect, it } from 'vitest';
import { type DigestFacts, digestMail, isQuiet } from '../../src/notices/domain/digest.ts';
import { formatLastRun, formatOwner, parseLastRun, parseOwner } from '../../src/notices/domain/owner.ts';
import { mailsEn } from '../../src/notices/messages/mails-en.ts';
import { mailsZhCN } from '../../src/notices/messages/mails-zh-CN.ts';

const quiet: DigestFacts = {
  schoolName: '实验小学',
  today: '2026-10-15',
  sent: [],
  notSent: [],
  perhaps: [],
  presumedLost: [],
  problems: [],
  left: 0,
};

const lost = {
  className: '三(2)班',
  readerName: '李明',
  title: '小王子',
  copyBarcode: 'T0000001',
  dueOn: '2026-09-01',
};

describe('the digest', () => {
  it('tells what was sent, what was not and why, what nobody knows, what is presumed lost, what cannot be read', () => {
    const { subject, text, html } = digestMail(
      {
        ...quiet,
        sent: [{ toWords: '三(2)班王老师', copies: 5 }],
        notSent: [{ toWords: '四(1)班', copies: 2, code: 'noAddress' }],
        perhaps: [{ at: '2026-10-14T06:12:00', toWords: '五(1)班赵老师', copies: 1 }],
        presumedLost: [lost],
        problems: [{ tab: '在借', row: 7, column: '借阅状态' }],
        left: 3,
      },
      mailsZhCN,
    );

    expect(subject).toBe('催还小结 10月15日：已发出1封，没有发出1封');
    const lines = text.split('\n');
    expect(lines).toContain('三(2)班王老师  5册');
    expect(lines).toContain('四(1)班  2册  没有邮箱');
    expect(lines).toContain('2026-10-14 06:12  五(1)班赵老师  1册');
    expect(lines).toContain(mailsZhCN.perhapsNote);
    expect(lines).toContain('三(2)班  李明  《小王子》  T0000001  9月1日');
    expect(lines).toContain('在借 第7行 借阅状态');
    expect(lines).toContain('还有3封没轮到，下次接着发。');
    expect(html).toContain('疑似遗失');
  });

  it('is a letter of its lists, and asks only of what perhaps went that it be settled', () => {
    const facts: DigestFacts = {
      ...quiet,
      notSent: [{ toWords: '四(1)班', copies: 2, code: 'blockedByAdmin' }],
      perhaps: [{ at: '2026-10-14T06:12:00', toWords: '五(1)班赵老师', copies: 1 }],
      sent: [{ toWords: '三(2)班王老师', copies: 5 }],
    };

    expect(digestMail(facts, mailsZhCN).text.split('\n')).toEqual([
      ...['实验小学，10月15日的催还小结。', ''],
      ...['没有发出', '四(1)班  2册  blockedByAdmin', ''],
      ...['可能已发', '2026-10-14 06:12  五(1)班赵老师  1册', '', mailsZhCN.perhapsNote, ''],
      ...['已发出', '三(2)班王老师  5册', ''],
    ]);
  });

  it('says how many are left, when that is all there is to tell', () => {
    expect(digestMail({ ...quiet, left: 2 }, mailsZhCN).text.split('\n')).toEqual([
      ...['实验小学，10月15日的催还小结。', '', '还有2封没轮到，下次接着发。', ''],
    ]);
  });

  it('leaves out the lists that are empty', () => {
    const { text } = digestMail({ ...quiet, presumedLost: [lost] }, mailsEn);

    expect(text).toContain('Presumed lost');
    expect(text).not.toMatch(/Not sent\n|Perhaps|Data problems/);
  });

  it('cuts a list that would fill a mail, and says how many there are more', () => {
    const { text } = digestMail({ ...quiet, presumedLost: Array(250).fill(lost) }, mailsZhCN);

    expect(text.match(/李明/g)).toHaveLength(100);
    expect(text).toContain('……另有150行');
  });

  it('is not sent on a day with nothing to tell', () => {
    expect(isQuiet(quiet)).toBe(true);
    expect(isQuiet({ ...quiet, left: 1 })).toBe(false);
    expect(isQuiet({ ...quiet, presumedLost: [lost] })).toBe(false);
  });
});

describe('what the workbook keeps of the daily run', () => {
  it('is read as it was written, whatever the name holds', () => {
    const owner = { installerId: '8c0f', name: '周|老师' };

    expect(parseOwner(formatOwner(owner))).toEqual(owner);
    expect(parseOwner('')).toBeUndefined();
    expect(parseOwner('|周老师')).toBeUndefined();
    expect(parseOwner('8c0f')).toBeUndefined();
  });

  it('tells how the last run went', () => {
    const run = { at: '2026-10-15T06:12:00', result: 'quotaUsedUp', sent: 99, left: 4 } as const;

    expect(parseLastRun(formatLastRun(run))).toEqual(run);
    expect(parseLastRun('2026-10-15T06:12:00|done')).toEqual({ ...run, result: 'done', sent: 0, left: 0 });
    expect(parseLastRun('')).toBeUndefined();
    expect(parseLastRun('2026-10-15T06:12:00|unheard of')).toBeUndefined();
  });
});
