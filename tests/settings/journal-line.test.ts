// A line of 操作记录.

import { describe, expect, it } from 'vitest';
import { type JournalFacts, journalLine } from '../../src/settings/domain/journal-line.ts';

const lending: JournalFacts = {
  act: { 'zh-CN': '借出', en: 'Lent' },
  subject: '《小王子》 三(2)班 · 李明',
  operator: '王老师',
  requestId: 'q0mfq1a2b3',
};

describe('a line of the journal', () => {
  it('is in the language of the school, at the moment of the act', () => {
    const written = (language: 'zh-CN' | 'en') =>
      journalLine({ now: '2026-09-28T12:05:00', language }, lending);

    expect(written('zh-CN')).toMatchObject({ at: '2026-09-28T12:05:00', act: '借出' });
    expect(written('en')).toMatchObject({ at: '2026-09-28T12:05:00', act: 'Lent' });
  });

  it('keeps the loan, and the ledger before and after', () => {
    const change = { loanId: 'l1', before: 'l1|q1|lend|2026-10-12', after: 'l1|q2|renew|2026-10-26' };

    expect(journalLine({ now: '2026-09-28T12:05:00', language: 'zh-CN' }, { ...lending, ...change })).toEqual(
      {
        at: '2026-09-28T12:05:00',
        act: '借出',
        subject: '《小王子》 三(2)班 · 李明',
        operator: '王老师',
        requestId: 'q0mfq1a2b3',
        ...change,
      },
    );
  });

  it('leaves those cells blank for what is no loan, such as a class that read in the room', () => {
    expect(journalLine({ now: '2026-09-28T12:05:00', language: 'zh-CN' }, lending)).toMatchObject({
      loanId: '',
      before: '',
      after: '',
    });
  });
});
