// What stands in the way of a loan, rule by rule.

import { describe, expect, it } from 'vitest';
import type { Copy, CopyStatus } from '../../src/catalogue/domain/copy.ts';
import { type LendFacts, reviewLend } from '../../src/circulation/domain/lend-rules.ts';
import type { Loan } from '../../src/circulation/domain/loan.ts';
import type { Reader, ReaderStatus } from '../../src/readers/domain/reader.ts';

const liMing: Reader = {
  readerId: 'rliming0000000',
  cardNumber: 'R000001',
  name: '李明',
  className: '三(2)班',
  seatNumber: '7',
  readerType: 'student',
  status: 'active',
  stoppedUntil: null,
};

const littlePrince: Copy = {
  copyId: 'cprince0000000',
  copyBarcode: 'T0000001',
  title: '小王子',
  volume: '',
  status: 'onShelf',
  itemType: 'book',
};

const today = '2026-09-28';

function aLoan(dueOn: string): Loan {
  const loanId = `l${dueOn}`;
  return {
    loanId,
    requestId: 'q',
    readerId: liMing.readerId,
    copyId: 'c',
    state: { loanId, requestId: 'q', act: 'lend', day: dueOn },
  };
}

function facts(change: Partial<LendFacts> = {}): LendFacts {
  return {
    reader: liMing,
    copy: littlePrince,
    policy: { readerType: null, itemType: null, maxLoans: 2, loanDays: 14, renewals: 1, renewalDays: 14 },
    openLoans: [],
    outTo: undefined,
    today,
    overdueBlocks: true,
    ...change,
  };
}

const codes = (change: Partial<LendFacts>) => reviewLend(facts(change)).map((each) => each.code);

describe('lending', () => {
  it('is free for a reader in good standing and a copy on the shelf', () => {
    expect(codes({})).toEqual([]);
  });

  it('takes last night’s 借出 for on the shelf when the ledger knows no loan', () => {
    expect(codes({ copy: { ...littlePrince, status: 'onLoan' } })).toEqual([]);
  });

  it.each<CopyStatus>(['lost', 'presumedLost', 'missing', 'damaged', 'withdrawn', 'setAside'])(
    'refuses a copy that is %s, and says which it is',
    (status) => {
      expect(reviewLend(facts({ copy: { ...littlePrince, status } }))).toEqual([
        { level: 'block', code: 'copyNotOnShelf', params: { status } },
      ]);
    },
  );

  it('refuses the third copy when two are the limit', () => {
    expect(reviewLend(facts({ openLoans: [aLoan('2026-10-09'), aLoan('2026-10-09')] }))).toEqual([
      { level: 'block', code: 'loanLimitReached', params: { limit: 2 } },
    ]);
  });

  it('lends the second copy when two are the limit', () => {
    expect(codes({ openLoans: [aLoan('2026-10-09')] })).toEqual([]);
  });

  it('refuses while a loan is overdue, from the day after its due day', () => {
    expect(codes({ openLoans: [aLoan('2026-09-27')] })).toEqual(['overdueBlocks']);
    expect(codes({ openLoans: [aLoan('2026-09-28')] })).toEqual([]);
  });

  it('lends to a reader with an overdue loan where the school has switched that rule off', () => {
    expect(codes({ openLoans: [aLoan('2026-09-01')], overdueBlocks: false })).toEqual([]);
  });

  it('keeps a copy in the room when its policy gives it no days', () => {
    const policy = { ...facts().policy, loanDays: 0 };

    expect(codes({ policy })).toEqual(['inRoomOnly']);
    expect(codes({ policy, openLoans: [aLoan('2026-10-09'), aLoan('2026-10-09')] })).toEqual(['inRoomOnly']);
  });

  it('names the class and the surname, no more, of the child who has the copy', () => {
    const outTo = { readerId: 'rother', className: '三(2)班', readerName: '王小红' };

    expect(reviewLend(facts({ outTo }))).toEqual([
      { level: 'block', code: 'copyOutToAnother', params: { who: '三(2)班王同学' } },
    ]);
  });

  it('says so when the reader has this very copy already', () => {
    const outTo = { readerId: liMing.readerId, className: liMing.className, readerName: liMing.name };

    expect(codes({ outTo })).toEqual(['copyOutToSameReader']);
  });

  it.each<[ReaderStatus, string]>([
    ['cardLost', 'cardLost'],
    ['suspended', 'readerSuspended'],
    ['left', 'readerLeft'],
  ])('refuses a reader whose status is %s', (status, code) => {
    expect(codes({ reader: { ...liMing, status } })).toEqual([code]);
  });

  it('refuses up to and on the day lending is stopped until, and lends on the next', () => {
    const stopped = (stoppedUntil: string) => codes({ reader: { ...liMing, stoppedUntil } });

    expect(stopped('2026-09-27')).toEqual([]);
    expect(stopped('2026-09-28')).toEqual(['lendingStopped']);
    expect(stopped('2026-10-01')).toEqual(['lendingStopped']);
  });

  it('gives every reason at once', () => {
    const all = codes({
      reader: { ...liMing, status: 'cardLost' },
      copy: { ...littlePrince, status: 'damaged' },
      openLoans: [aLoan('2026-09-01'), aLoan('2026-10-09')],
    });

    expect(all).toEqual(['cardLost', 'overdueBlocks', 'copyNotOnShelf', 'loanLimitReached']);
  });
});
