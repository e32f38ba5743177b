// Finding a class by what a librarian remembers.

import { describe, expect, it } from 'vitest';
import { findClasses } from '../../src/notices/sidebar/find-classes.ts';
import { aChaseClass, aChaseLoan } from '../support/chase-page.ts';

const classes = [
  aChaseClass('zh-CN', 0, { loans: [aChaseLoan('zh-CN', 0, { readerName: '欧阳明', title: '小王子' })] }),
  aChaseClass('zh-CN', 13, { teacher: '赵老师', loans: [aChaseLoan('zh-CN', 1, { title: 'Matilda' })] }),
];
const found = (query: string) => findClasses(classes, query).map(({ className }) => className);

describe('finding a class', () => {
  it.each([
    ['its name in full width', '一（１）班', ['一(1)班']],
    ['its teacher', '赵', ['二(2)班']],
    ['a child in it', '欧阳', ['一(1)班']],
    ['a title in any case', 'MATILDA', ['二(2)班']],
    ['a copy’s barcode', 't0000002', ['二(2)班']],
    ['several words, in any order', '小王子 一(1)', ['一(1)班']],
    ['words of different classes', '小王子 二(2)', []],
    ['no words', '  ', ['一(1)班', '二(2)班']],
  ])('by %s', (_, query, names) => {
    expect(found(query)).toEqual(names);
  });
});
