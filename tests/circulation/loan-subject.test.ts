// How the journal names a loan, for a person to read and for the product to read back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSubject, parseSubject } from '../../src/circulation/domain/loan-subject.ts';

describe('the subject of a journal line', () => {
  it('reads as a librarian would say it', () => {
    expect(formatSubject({ title: '小王子', className: '三(2)班', readerName: '李明' })).toBe(
      '《小王子》 三(2)班 · 李明',
    );
  });

  it('gives back title, class and name of whatever a school calls them', () => {
    const word = fc.stringMatching(/^[a-z小王子（）》《 ]{0,12}$/);
    const name = fc.stringMatching(/^[a-z李明 ·]{0,12}$/);
    const className = fc.stringMatching(/^([一二三四五六七八九十]\(\d{1,2}\)班|[a-z0-9]{0,8})$/);
    fc.assert(
      fc.property(word, className, name, (title, ofClass, readerName) => {
        const words = { title, className: ofClass, readerName };

        expect(parseSubject(formatSubject(words))).toEqual(words);
      }),
    );
  });

  it('keeps a name of two parts whole', () => {
    const words = { title: '小王子', className: '三(2)班', readerName: '阿依古丽 · 买买提' };

    expect(parseSubject(formatSubject(words))).toEqual(words);
  });

  it.each([
    ['with a word put in front', '补：《小王子》 三(2)班 · 李明'],
    ['with a second line below', '《小王子》 三(2)班 · 李明\n已找家长'],
    ['without the class', '《小王子》 李明'],
    ['without the brackets', '小王子 三(2)班 · 李明'],
  ])('is all title once somebody rewrote it %s', (_, subject) => {
    expect(parseSubject(subject)).toEqual({ title: subject, className: '', readerName: '' });
  });
});
