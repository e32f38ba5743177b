// The grades a loan policy is for, as a school writes them into one cell.

import { readSmallNumber } from '../../kernel/chinese-number.ts';

const NUMBER = '\\d|[一二三四五六七八九]';
const PART = new RegExp(`^(${NUMBER})(?:[-~至到](${NUMBER}))?$`);

/**
 * Reads `1-2`, `3`, `1、2`, `1,3-4`, `三至六年级`, `Grades 1-2`, full width too: the grades in order, none when blank, which
 * stands for everybody. `undefined` for anything else, such as a range written backwards or the 2 January that a
 * spreadsheet makes of `1-2`.
 */
export function gradesOf(text: string): readonly number[] | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/grades?|years?|年级|年級|\s/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/〜/g, '~');
  if (plain === '') return text.trim() === '' ? [] : undefined;
  const grades = new Set<number>();
  for (const part of plain.split(/[,、;和]|and/)) {
    const [, first = '', last = first] = PART.exec(part) ?? [];
    const from = readSmallNumber(first) ?? 0;
    const to = readSmallNumber(last) ?? 0;
    if (from < 1 || to < from) return undefined;
    for (let grade = from; grade <= to; grade++) grades.add(grade);
  }
  return [...grades].sort((a, b) => a - b);
}
