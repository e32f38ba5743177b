// What stands in the way of a loan, rule by rule.

import { describe, expect, it } from 'vitest';
import type { CopyStatus } from '../../src/catalogue/domain/copy.ts';
import { type LendFacts, reviewLend, reviewReader } from '../../src/circulation/domain/lend-rules.ts';
import type { ReaderStatus } from '../../src/readers/domain/reader.ts';
import type { ReaderType } from '../../src/settings/domain/reader-types.ts';
import { aLoan, liMing, littlePrince, twoForAFortnight } from '../support/a-school-day.ts';

const today = '2026-09-28';

function facts(change: Partial<LendFacts> = {}): LendFacts {
  return {
    reader: liMing,
    copy: littlePrince,
    policy: twoForAFortnight,
    openLoans: [],
    outTo: undefined,
    today,
    overdueBlocks: true,
    graceDays: 0,
    lendingDay: { kind: 'ordinary' },
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

  it('keeps a copy in the room when its policy gives it no days', () => {
    const policy = { ...twoForAFortnight, loanDays: 0 };

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
    const openLoans = [aLoan('2026-10-09', { copyId: littlePrince.copyId, title: littlePrince.title })];

    expect(codes({ outTo, openLoans })).toEqual(['copyOutToSameReader']);
  });

  it('mentions known damage, so that the next child does not pay for it', () => {
    expect(reviewLend(facts({ copy: { ...littlePrince, condition: '封面有折痕' } }))).toEqual([
      { level: 'notice', code: 'conditionKnown', params: { condition: '封面有折痕' } },
    ]);
  });

  it('gives every reason at once', () => {
    const all = codes({
      reader: { ...liMing, status: 'cardLost', stoppedUntil: '2026-10-01' },
      copy: { ...littlePrince, status: 'damaged', condition: '缺页' },
      openLoans: [aLoan('2026-09-01'), aLoan('2026-10-09', { title: '小王子' })],
      lendingDay: { kind: 'returnOnly', until: '' },
    });

    expect(all).toEqual([
      'cardLost',
      'lendingStopped',
      'returnOnly',
      'overdueBlocks',
      'copyNotOnShelf',
      'loanLimitReached',
      'sameTitleTwice',
      'conditionKnown',
    ]);
  });
});

describe('the limit', () => {
  const two = [aLoan('2026-10-09'), aLoan('2026-10-09')];

  it('refuses the third copy when two are the limit', () => {
    expect(reviewLend(facts({ openLoans: two }))).toEqual([
      { level: 'block', code: 'loanLimitReached', params: { limit: 2 } },
    ]);
  });

  it('lends the second copy when two are the limit', () => {
    expect(codes({ openLoans: [aLoan('2026-10-09')] })).toEqual([]);
  });

  it('is higher for the holiday, on the days the school lends for it', () => {
    const policy = { ...twoForAFortnight, holidayLoans: 5 };
    const lendingDay = { kind: 'holidayLoans', dueOn: null, holiday: undefined } as const;

    expect(codes({ policy, openLoans: two })).toEqual(['loanLimitReached']);
    expect(codes({ policy, openLoans: two, lendingDay })).toEqual([]);
  });

  it('may be lower for the holiday, or none at all', () => {
    const lendingDay = { kind: 'holidayLoans', dueOn: null, holiday: undefined } as const;
    const limitOf = (holidayLoans: number) =>
      reviewLend(facts({ policy: { ...twoForAFortnight, holidayLoans }, openLoans: two, lendingDay }));

    expect(limitOf(1)).toMatchObject([{ code: 'loanLimitReached', params: { limit: 1 } }]);
    expect(limitOf(0)).toMatchObject([{ code: 'loanLimitReached', params: { limit: 0 } }]);
  });

  it('stays as it is for the holiday where the policy says nothing of it', () => {
    const lendingDay = { kind: 'holidayLoans', dueOn: '2027-02-23', holiday: undefined } as const;

    expect(codes({ openLoans: two, lendingDay })).toEqual(['loanLimitReached']);
  });
});

describe('an overdue loan', () => {
  it('stops lending from the day after its due day', () => {
    expect(codes({ openLoans: [aLoan('2026-09-27')] })).toEqual(['overdueBlocks']);
    expect(codes({ openLoans: [aLoan('2026-09-28')] })).toEqual([]);
  });

  it('stops nothing yet within the days of grace', () => {
    expect(codes({ openLoans: [aLoan('2026-09-25')], graceDays: 3 })).toEqual([]);
    expect(codes({ openLoans: [aLoan('2026-09-24')], graceDays: 3 })).toEqual(['overdueBlocks']);
  });

  it('is counted only when it is past its grace', () => {
    const policy = { ...twoForAFortnight, maxLoans: 9 };
    const openLoans = [aLoan('2026-09-20'), aLoan('2026-09-27'), aLoan('2026-09-10')];

    expect(reviewLend(facts({ policy, openLoans, graceDays: 3 }))).toEqual([
      { level: 'block', code: 'overdueBlocks', params: { count: 2 } },
    ]);
  });

  it('stops nothing where the school has switched that rule off', () => {
    expect(codes({ openLoans: [aLoan('2026-09-01')], overdueBlocks: false })).toEqual([]);
  });
});

describe('a reader', () => {
  it.each<[ReaderStatus, string]>([
    ['cardLost', 'cardLost'],
    ['suspended', 'readerSuspended'],
    ['left', 'readerLeft'],
  ])('whose status is %s is refused', (status, code) => {
    expect(codes({ reader: { ...liMing, status } })).toEqual([code]);
  });

  it('is refused up to and on the day lending is stopped until, and not on the next', () => {
    const stopped = (stoppedUntil: string) => codes({ reader: { ...liMing, stoppedUntil } });

    expect(stopped('2026-09-27')).toEqual([]);
    expect(stopped('2026-09-28')).toEqual(['lendingStopped']);
    expect(stopped('2026-10-01')).toEqual(['lendingStopped']);
  });

  it('whose class finished grade 6 has left from 1 September, whatever the status says', () => {
    const sixthGrader = { ...liMing, entryYear: 2020 };

    expect(codes({ reader: sixthGrader, today: '2026-08-31' })).toEqual([]);
    expect(codes({ reader: sixthGrader, today: '2026-09-01' })).toEqual(['readerLeft']);
    expect(codes({ reader: { ...sixthGrader, status: 'left' }, today: '2026-09-01' })).toEqual([
      'readerLeft',
    ]);
  });

  it('who teaches never graduates', () => {
    expect(codes({ reader: { ...liMing, readerType: 'teacher', entryYear: null } })).toEqual([]);
    expect(codes({ reader: { ...liMing, readerType: 'teacher', entryYear: 2015 } })).toEqual([]);
  });

  it('is told on the page, before any copy is scanned, what stands in the way', () => {
    const openLoans = [aLoan('2026-09-01'), aLoan('2026-10-09')];
    const reader = { ...liMing, status: 'suspended' as const };

    expect(reviewReader(facts({ reader, openLoans })).map((each) => each.code)).toEqual([
      'readerSuspended',
      'overdueBlocks',
    ]);
  });
});

describe('a day of returns only', () => {
  it('lends nothing, and says until when', () => {
    expect(reviewLend(facts({ lendingDay: { kind: 'returnOnly', until: '2026-10-09' } }))).toEqual([
      { level: 'block', code: 'returnOnly', params: { until: '2026-10-09' } },
    ]);
  });
});

describe('the same title twice', () => {
  const another = [aLoan('2026-10-09', { title: '小王子' })];

  it('is asked about when a pupil has another copy of it out', () => {
    expect(reviewLend(facts({ openLoans: another }))).toEqual([
      { level: 'confirm', code: 'sameTitleTwice', params: { title: '小王子' } },
    ]);
  });

  it('is asked about for one volume twice, not for the next volume', () => {
    const copy = { ...littlePrince, title: '三国演义', volume: '上' };
    const out = (title: string) => codes({ copy, openLoans: [aLoan('2026-10-09', { title })] });

    expect(out('三国演义（上）')).toEqual(['sameTitleTwice']);
    expect(out('三国演义（下）')).toEqual([]);
    expect(out('三国演义')).toEqual([]);
  });

  it.each<ReaderType>(['classCard', 'teacher'])(
    'is what shared reading is: never asked of a %s',
    (readerType) => {
      const policy = { ...twoForAFortnight, maxLoans: 50 };
      const openLoans = Array.from({ length: 44 }, () => another).flat();

      expect(codes({ reader: { ...liMing, readerType }, policy, openLoans })).toEqual([]);
    },
  );

  it.each<ReaderType>(['classCard', 'teacher'])(
    'counts a set of one title as one for a %s: the forty-fifth copy and another title still go out',
    (readerType) => {
      const reader = { ...liMing, readerType };
      const openLoans = Array.from({ length: 44 }, () => aLoan('2026-10-09', { title: '小王子' }));
      const inSet = { ...littlePrince, title: '小王子', volume: '' };
      const other = { ...littlePrince, title: '草房子', volume: '' };

      expect(codes({ reader, copy: inSet, openLoans })).toEqual([]);
      expect(codes({ reader, copy: other, openLoans })).toEqual([]);
      expect(
        codes({ reader, copy: other, openLoans: [...openLoans, aLoan('2026-10-09', { title: '夏洛的网' })] }),
      ).toEqual(['loanLimitReached']);
    },
  );

  it.each<ReaderType>(['classCard', 'teacher'])(
    'lends a %s one more copy of a set also when as many sets are out as the limit says',
    (readerType) => {
      const reader = { ...liMing, readerType };
      const openLoans = ['小王子', '小王子', '夏洛的网'].map((title) => aLoan('2026-10-09', { title }));

      expect(codes({ reader, openLoans })).toEqual([]);
      expect(codes({ reader, openLoans, copy: { ...littlePrince, title: '草房子' } })).toEqual([
        'loanLimitReached',
      ]);
    },
  );

  it('is no question between copies whose title nobody wrote', () => {
    const copy = { ...littlePrince, title: '' };

    expect(codes({ copy, openLoans: [aLoan('2026-10-09', { title: '' })] })).toEqual([]);
  });
});
