// What a school may lend on its first day, before it has changed a single loan policy.

import { describe, expect, it } from 'vitest';
import { loanLimit } from '../../src/circulation/domain/lend-rules.ts';
import { stopAfter } from '../../src/circulation/domain/stop-days.ts';
import { initialPolicies } from '../../src/settings/domain/initial-policies.ts';
import { findPolicy } from '../../src/settings/domain/loan-policy.ts';
import {
  type ItemType,
  itemTypes,
  type ReaderType,
  readerTypes,
} from '../../src/settings/domain/reader-types.ts';
import { loanPoliciesTable } from '../../src/settings/tables.ts';

const everyReader = Object.keys(readerTypes) as ReaderType[];
const everyItem = Object.keys(itemTypes) as ItemType[];

const policyOf = (readerType: ReaderType, itemType: ItemType) =>
  findPolicy(initialPolicies, { readerType, grade: readerType === 'teacher' ? null : 3 }, itemType);

describe('a new workbook', () => {
  it.each(everyReader)('knows a policy for a reader of type %s, whatever the copy is', (readerType) => {
    expect(everyItem.filter((itemType) => policyOf(readerType, itemType) === undefined)).toEqual([]);
  });

  it.each(everyReader)('lets a reader of type %s take books and picture books home', (readerType) => {
    for (const itemType of ['book', 'pictureBook'] as const) {
      const policy = policyOf(readerType, itemType);
      expect(
        [policy?.maxLoans, policy?.loanDays, policy?.renewalDays].every((each) => Number(each) > 0),
      ).toBe(true);
    }
  });

  it.each(everyReader)(
    'keeps reference works and periodicals in the room for a reader of type %s',
    (readerType) => {
      for (const itemType of ['reference', 'periodical'] as const)
        expect(policyOf(readerType, itemType)).toMatchObject({ loanDays: 0, renewals: 0 });
    },
  );

  it('gives teachers more than pupils, and a class card enough for a class', () => {
    const [pupil, teacher, classCard] = (['student', 'teacher', 'classCard'] as const).map(
      (readerType) => policyOf(readerType, 'book')?.maxLoans ?? 0,
    ) as [number, number, number];

    expect(teacher).toBeGreaterThan(pupil);
    expect(classCard).toBeGreaterThanOrEqual(45);
  });

  it('stops nobody’s lending for a copy that came back a year late', () => {
    const stops = initialPolicies.map(({ stopFactor }) =>
      stopAfter({ dueOn: '2025-09-28', returnedOn: '2026-09-28', stopFactor, graceDays: 0 }),
    );

    expect(stops.filter((each) => each !== undefined)).toEqual([]);
  });

  it('lends as many copies over a holiday as at other times', () => {
    const lendingDay = { kind: 'holidayLoans', dueOn: null, holiday: undefined } as const;

    for (const policy of initialPolicies) expect(loanLimit(policy, lendingDay)).toBe(policy.maxLoans);
  });

  it('ends with the one row that holds for everybody and everything', () => {
    const [fallback] = initialPolicies.slice(-1);

    expect(findPolicy(initialPolicies.slice(-1), { readerType: 'teacher', grade: null }, 'periodical')).toBe(
      fallback,
    );
  });
});

describe('a row of a loan policy', () => {
  it.each(['zh-CN', 'en'] as const)('of a new workbook is read back from its cells in %s', (language) => {
    const { readerType, itemType, grades } = loanPoliciesTable.columns;

    for (const row of initialPolicies) {
      expect(readerType.decode(readerType.encode(row.readerType, language) as string)).toEqual({
        value: row.readerType,
      });
      expect(itemType.decode(itemType.encode(row.itemType, language) as string)).toEqual({
        value: row.itemType,
      });
      expect(grades.decode(row.grades)).toEqual({ value: '' });
    }
  });
});

describe('a word of a loan policy', () => {
  it.each(['zh-CN', 'en'] as const)('is read back from the cell as it was written in %s', (language) => {
    const { readerType, itemType } = loanPoliciesTable.columns;

    for (const each of everyReader)
      expect(readerType.decode(readerType.encode(each, language) as string)).toEqual({ value: each });
    for (const each of everyItem)
      expect(itemType.decode(itemType.encode(each, language) as string)).toEqual({ value: each });
  });
});
