// ISBN as files hold them, good, damaged and wrong (FIELD 7.1).
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isbn13Of, isIsbn10, isIsbn13, readIsbn } from '../../src/catalogue/domain/isbn.ts';

const realCases = new URL('../../../shared/data/isbn/exercism-isbn-verifier.json', import.meta.url);

describe('reading an ISBN', () => {
  it.each([
    '9787533256739',
    '9787534658143',
    '9787575302807',
    '9787544854146',
    '9787020002207',
    '9787540487850',
  ])('accepts %s', (isbn) => {
    expect(readIsbn(isbn)).toEqual({ kind: 'valid', isbn });
  });

  it.each([
    ['7505390139', '9787505390133'],
    ['7105033517', '9787105033515'],
    ['7302023689', '9787302023685'],
    ['039304002X', '9780393040029'],
    ['039304002x', '9780393040029'],
    ['7-5053-9013-9', '9787505390133'],
  ])('turns the old number %s into %s', (old, isbn) => {
    expect(readIsbn(old)).toEqual({ kind: 'valid', isbn });
  });

  it.each([
    '978-7-5332-5673-9',
    'ISBN 978-7-5332-5673-9',
    'ISBN-13: 9787533256739',
    'ISBN：978 7 5332 5673 9',
    '９７８７５３３２５６７３９',
    '9787533256739.0',
    '978–7–5332–5673–9',
    ' ISBN 978-7-5332-5673-9 ',
    'ISBN9787533256739',
    'ISBN13: 9787533256739',
    'ISBN-10 7-5332-5673-5',
    '9787533256739.00',
  ])('sees through the way %s is written', (text) => {
    expect(readIsbn(text)).toEqual({ kind: 'valid', isbn: '9787533256739' });
  });

  it('puts back the zeros a spreadsheet dropped', () => {
    expect(readIsbn('439023483')).toEqual({ kind: 'repaired', isbn: '9780439023481' });
    expect(readIsbn('20070004')).toEqual({ kind: 'repaired', isbn: isbn13Of('0020070004') });
  });

  it('does not put back more zeros than a publisher’s number begins with', () => {
    expect(isIsbn10('0007000006')).toBe(true);
    expect(readIsbn('7000006')).toEqual({ kind: 'invalid' });
  });

  it.each(['9.78E+12', '9.78043902348e+12', ' 9E+12 ', '9.78E12'])(
    'says that a rounded number has lost its digits: %j',
    (text) => {
      expect(readIsbn(text)).toEqual({ kind: 'shortened' });
    },
  );

  it.each([
    '9787540587850',
    '7505390138',
    '7291·5',
    '978753325673',
    'abc',
    '',
    '97875332567390',
    'B9.78E+12',
    '9.78E+12册',
    '978ISBN7533256739',
    '978753325673.09',
  ])('refuses %j', (text) => {
    expect(readIsbn(text)).toEqual({ kind: 'invalid' });
  });

  it('gives the old and the new form of a number one meaning, and none to either with one digit changed', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{9}$/),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (nine, at, off) => {
          const [old = ''] = [...'0123456789X'].map((check) => nine + check).filter(isIsbn10);
          const isbn = isbn13Of(old);
          const changed = (text: string) =>
            text.slice(0, at) + ((Number(text[at]) + off) % 10) + text.slice(at + 1);

          expect(isIsbn13(isbn)).toBe(true);
          expect(readIsbn(old)).toEqual({ kind: 'valid', isbn });
          expect(isIsbn10(changed(old))).toBe(false);
          expect(isIsbn13(changed(isbn))).toBe(false);
        },
      ),
    );
  });

  if (existsSync(realCases))
    describe('with the cases of an exercise in ISBN-10', () => {
      type Case = { description: string; input: { isbn: string }; expected: boolean };
      const { cases } = existsSync(realCases)
        ? (JSON.parse(readFileSync(realCases, 'utf8')) as { cases: Case[] })
        : { cases: [] };

      it.each(cases)('$description', ({ input, expected }) => {
        expect(isIsbn10(input.isbn.replace(/-/g, ''))).toBe(expected);
      });
    });
});

describe('telling an ISBN from a copy barcode', () => {
  it('takes neither a school barcode nor 13 other digits for an ISBN', () => {
    expect(isIsbn13('T0000123')).toBe(false);
    expect(isIsbn13('6901234567892')).toBe(false);
  });

  it('takes no number with a digit too many for one, whatever the digit', () => {
    for (const digit of '0123456789') {
      for (const isbn13 of [`${digit}9787533256739`, `9787533256739${digit}`])
        expect(isIsbn13(isbn13), isbn13).toBe(false);
      for (const isbn10 of [`${digit}7505390139`, `7505390139${digit}`])
        expect(isIsbn10(isbn10), isbn10).toBe(false);
    }
  });
});
