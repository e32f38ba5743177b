// ISBN as files hold them, good, damaged and wrong (FIELD 7.1).
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isIsbn10, isIsbn13, readIsbn } from '../../src/catalogue/domain/isbn.ts';

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
  ])('sees through the way %s is written', (text) => {
    expect(readIsbn(text)).toEqual({ kind: 'valid', isbn: '9787533256739' });
  });

  it('puts back the zeros a spreadsheet dropped', () => {
    expect(readIsbn('439023483')).toEqual({ kind: 'repaired', isbn: '9780439023481' });
  });

  it('says that a rounded number has lost its digits', () => {
    expect(readIsbn('9.78E+12')).toEqual({ kind: 'shortened' });
    expect(readIsbn('9.78043902348e+12')).toEqual({ kind: 'shortened' });
  });

  it.each(['9787540587850', '7505390138', '7291·5', '978753325673', 'abc', '', '97875332567390'])(
    'refuses %j',
    (text) => {
      expect(readIsbn(text)).toEqual({ kind: 'invalid' });
    },
  );

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
});
