// What a loan gathers on its way, in the ledger's cell and in the journal.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatJournalled,
  type Journalled,
  parseJournalled,
} from '../../src/circulation/domain/journalled.ts';
import {
  closedActs,
  formatMarks,
  formatState,
  isOpen,
  type LoanMarks,
  type LoanState,
  openActs,
  parseMarks,
  parseState,
} from '../../src/circulation/domain/loan.ts';

const lent: LoanState = { loanId: 'l1a2b3c4d5e6f', requestId: 'q0mfq1a2b3', act: 'lend', day: '2026-10-12' };

const aDay = fc.integer({ min: 1, max: 28 }).map((date) => `2026-10-${String(date).padStart(2, '0')}`);
const someMarks: fc.Arbitrary<LoanMarks> = fc
  .record(
    {
      renewals: fc.integer({ min: 0, max: 999 }),
      readerId: fc.stringMatching(/^r[0-9a-z]{6,12}$/),
      claimedOn: aDay,
      lostOn: aDay,
      undid: fc.stringMatching(/^[0-9A-Za-z-]{8,32}$/),
    },
    { requiredKeys: [] },
  )
  .map((marks) => ({ ...marks }));

describe('the marks of a loan', () => {
  it('read back what was written, in whatever they meet', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        expect(parseMarks(formatMarks(marks))).toEqual(marks);
      }),
    );
  });

  it('are the same text however they were gathered', () => {
    expect(formatMarks({ lostOn: '2026-10-14', renewals: 2, readerId: 'rwang00000000' })).toBe(
      'renewals=2,readerId=rwang00000000,lostOn=2026-10-14',
    );
    expect(formatMarks({ claimedOn: '2026-10-13', undid: 'q0000001' })).toBe(
      'claimedOn=2026-10-13,undid=q0000001',
    );
  });

  it('are nothing at all for a loan nothing happened to', () => {
    expect(formatMarks()).toBe('');
    expect(formatMarks({})).toBe('');
    expect(parseMarks('')).toEqual({});
  });

  it('hold three digits of renewals and no more', () => {
    expect(parseMarks('renewals=999')).toEqual({ renewals: 999 });
    expect(parseMarks('renewals=1000')).toBeUndefined();
  });

  it.each([
    'renewals',
    'renewals=',
    'renewals=x2',
    'renewals=2x',
    'renewals=-1',
    'renewals=2=3',
    'readerId',
    'readerId=',
    'undid=',
    'claimedOn=yesterday',
    'claimedOn=2026-02-30',
    'lostOn=',
    'lost=2026-10-14',
    'times=2',
    'readerId=r1\nrenewals=2',
    '=2026-10-14',
    'renewals=2,',
    'renewals=2;lostOn=2026-10-14',
    'renewals=2, lostOn=2026-10-14',
  ])('are not to be had from “%s”', (text) => {
    expect(parseMarks(text)).toBeUndefined();
    expect(parseState(`${formatState(lent)}|${text}`)).toBeUndefined();
  });
});

describe('a state with marks', () => {
  it('carries them behind the day and reads them back', () => {
    const renewed: LoanState = { ...lent, act: 'renew', marks: { renewals: 1 } };

    expect(formatState(renewed)).toBe('l1a2b3c4d5e6f|q0mfq1a2b3|renew|2026-10-12|renewals=1');
    expect(parseState(formatState(renewed))).toEqual(renewed);
  });

  it('ends with the day when it has gathered nothing', () => {
    expect(formatState({ ...lent, marks: {} })).toBe('l1a2b3c4d5e6f|q0mfq1a2b3|lend|2026-10-12');
  });

  it.each([
    'l1||lend|2026-10-12',
    'l1|q1||2026-10-12',
    'l1|q1|lend|',
    'l1|q1|lend|12.10.2026',
    'l1|q1|lend|2026-10-12|renewals=1|more',
    'l1|q1|lend|2026-10-12|renewals=1|',
  ])('is not to be had from “%s”', (text) => {
    expect(parseState(text)).toBeUndefined();
  });
});

describe('a copy', () => {
  it.each(openActs)('is with the reader after “%s”', (act) => {
    expect(isOpen({ ...lent, act })).toBe(true);
  });

  it.each(closedActs)('is back after “%s”', (act) => {
    expect(isOpen({ ...lent, act })).toBe(false);
  });
});

describe('what the journal keeps of a loan', () => {
  const renewed: Journalled = {
    state: { ...lent, act: 'renew', marks: { renewals: 1, claimedOn: '2026-10-13' } },
    readerId: 'rliming0000000',
    copyId: 'cprince0000000',
  };

  it('is the state with reader and copy before the marks', () => {
    expect(formatJournalled(renewed)).toBe(
      'l1a2b3c4d5e6f|q0mfq1a2b3|renew|2026-10-12|rliming0000000|cprince0000000|renewals=1,claimedOn=2026-10-13',
    );
  });

  it('is read back with all its marks, or with none', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const { state, ...whose } = renewed;
        const { marks: _, ...bare } = state;
        const kept = { ...whose, state: formatMarks(marks) === '' ? bare : { ...bare, marks } };

        expect(parseJournalled(formatJournalled(kept))).toEqual(kept);
      }),
    );
  });

  it.each([
    '',
    'l1|q1|lend|2026-10-12|r1',
    'l1|q1|lend|2026-10-12|r1|c1|renewals=1|more',
    'l1|q1|lend|2026-10-12|r1|c1|more',
    'l1|q1|lent|2026-10-12|r1|c1',
    'l1|q1|lend|2026-02-30|r1|c1',
  ])('is not to be had from “%s”', (text) => {
    expect(parseJournalled(text)).toBeUndefined();
  });
});
