// What a class is called today, when it has left, and in which order classes come.

import { describe, expect, it } from 'vitest';
import {
  bySchoolOrder,
  classNameToday,
  hasGraduated,
  type InClass,
} from '../../src/readers/domain/class-today.ts';

/** Entered in 2024, so that it is in the third grade in 2026/27; the tab still shows last year’s name. */
const second: InClass = { className: '二(2)班', entryYear: 2024, classNumber: 2 };

describe('what a class is called', () => {
  it.each<[string, Partial<InClass>, string]>([
    ['by its grade of today, whatever the tab still shows', {}, '三(2)班'],
    ['in its first year', { entryYear: 2026 }, '一(2)班'],
    ['as the tab shows it, where nobody wrote a year', { entryYear: null }, '二(2)班'],
    ['as the tab shows it, where nobody wrote its number', { classNumber: null }, '二(2)班'],
  ])('%s', (_, part, name) => {
    expect(classNameToday({ ...second, ...part }, 2026, 'zh-CN')).toBe(name);
  });

  it('apart by its year, before it has come to the school', () => {
    const named = (entryYear: number) => classNameToday({ ...second, entryYear }, 2026, 'zh-CN');

    expect(named(2027)).toContain('2027(2)');
    expect(named(2028)).not.toBe(named(2027));
  });

  it('in English', () => {
    expect(classNameToday(second, 2026, 'en')).toContain('3');
  });
});

describe('a class', () => {
  it('has left after six years, and not before', () => {
    expect([2020, 2021].map((entryYear) => hasGraduated({ entryYear }, 2026))).toEqual([true, false]);
  });

  it('without a year never leaves', () => {
    expect(hasGraduated({ entryYear: null }, 2026)).toBe(false);
  });
});

describe('the order of a school', () => {
  const at = (className: string, entryYear: number | null = null, classNumber: number | null = null) => ({
    ...{ className, entryYear, classNumber },
  });
  const inOrder = [
    ...[at('一(1)班', 2026, 1), at('三(2)班', 2024, 2), at('三(10)班', 2024, 10), at('六(1)班', 2021, 1)],
    ...[at('a'), at('b', 2024), at('c', null, 3)],
    at(''),
  ];
  const names = (classes: readonly InClass[]) =>
    [...classes].sort(bySchoolOrder).map(({ className }) => className);

  it('has the youngest first, numbers as numbers, names without a year after them, nobody’s class last', () => {
    const expected = inOrder.map(({ className }) => className);
    const [first, ...rest] = inOrder;

    expect(names(inOrder)).toEqual(expected);
    expect(names([...inOrder].reverse())).toEqual(expected);
    expect(names(first ? [...rest, first] : [])).toEqual(expected);
  });

  it('knows two of one name as equal', () => {
    expect(bySchoolOrder(at('a'), at('a'))).toBe(0);
    expect(bySchoolOrder(at(''), at(''))).toBe(0);
    expect(bySchoolOrder(second, second)).toBe(0);
  });
});
