// The one cell that says what a loan is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJournalled, parseJournalled } from '../../src/circulation/domain/journalled.ts';
import {
  closedActs,
  formatState,
  isOpen,
  type LoanState,
  openActs,
  overdueDays,
  parseState,
} from '../../src/circulation/domain/loan.ts';
import { formatSubject, parseSubject } from '../../src/circulation/domain/loan-subject.ts';
import { isSweepable } from '../../src/circulation/domain/sweep-age.ts';

const lent: LoanState = {
  loanId: 'l1a2b3c4d5e6f',
  requestId: 'q0mfq1a2b3c4d5e6f7',
  act: 'lend',
  day: '2026-10-12',
};

describe('a loan’s state', () => {
  it('reads back what was written', () => {
    const state = fc.record({
      loanId: fc.stringMatching(/^l[0-9a-z]{12}$/),
      requestId: fc.stringMatching(/^[0-9A-Za-z-]{8,32}$/),
      act: fc.constantFrom(...openActs, ...closedActs),
      day: fc
        .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((each) => each.toISOString().slice(0, 10)),
    });

    fc.assert(
      fc.property(state, (each) => {
        expect(parseState(formatState(each))).toEqual(each);
      }),
    );
  });

  it.each([
    '',
    'l1|q1|lend',
    'l1|q1|lend|2026-02-30',
    'l1|q1|borrowed|2026-10-12',
    '|q1|lend|2026-10-12',
    'l1|q1|lend|2026-10-12|more',
  ])('is not to be had from “%s”', (text) => {
    expect(parseState(text)).toBeUndefined();
  });

  it('is open after lending and closed after the return', () => {
    expect(isOpen(lent)).toBe(true);
    expect(isOpen({ ...lent, act: 'return' })).toBe(false);
  });

  it('keeps reader and copy beside it in the journal', () => {
    const entry = { state: lent, readerId: 'r1', copyId: 'c1' };

    expect(parseJournalled(formatJournalled(entry))).toEqual(entry);
    expect(parseJournalled(formatState(lent))).toBeUndefined();
  });
});

describe('days overdue', () => {
  it.each([
    ['2026-09-27', 0, 'the day before'],
    ['2026-09-28', 0, 'the due day itself'],
    ['2026-09-29', 1, 'the day after'],
    ['2026-10-28', 30, 'a month on'],
  ])('are counted on %s as %i (%s)', (today, expected) => {
    expect(overdueDays('2026-09-28', today)).toBe(expected);
  });
});

describe('a journal subject', () => {
  it('gives back title, class and name, also of a title with brackets in it', () => {
    const words = { title: '读《论语》有感（上）', className: '三(2)班', readerName: '李明' };

    expect(parseSubject(formatSubject(words))).toEqual(words);
  });

  it('that someone rewrote is all title', () => {
    expect(parseSubject('小王子')).toEqual({ title: '小王子', className: '', readerName: '' });
  });
});

describe('a returned loan leaves the tab 在借', () => {
  const returned: LoanState = { ...lent, act: 'return', day: '2026-09-28' };

  it.each([
    ['2026-09-28T12:14:59', false],
    ['2026-09-28T12:15:00', true],
  ])('at %s when it came back at 12:00: %s', (now, expected) => {
    expect(isSweepable('2026-09-28T12:00:00', returned, now)).toBe(expected);
  });

  it('only when its day is over if nobody knows the minute', () => {
    expect(isSweepable(undefined, returned, '2026-09-28T23:59:00')).toBe(false);
    expect(isSweepable(undefined, returned, '2026-09-29T00:01:00')).toBe(true);
  });
});
