// The table of scopes that travels in the bundle says what the table it was made from says.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { methodsOf, refusalOf, scopesOf } from '../../local/runtime/scopes.ts';

const tsv = readFileSync(
  join(import.meta.dirname, '..', '..', 'local', 'runtime', 'method-scopes.tsv'),
  'utf8',
);

/** Any-of scopes by `Class.method`; an overload that needs none frees the method. */
function fromTable(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const rows = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const row of rows.slice(1)) {
    const [, className, signature = '', scopes = '-'] = row.split('\t');
    const method = `${className}.${signature.replace(/\(.*/, '')}`;
    const anyOf = scopes === '-' ? [] : scopes.split('|');
    const before = found.get(method);
    found.set(
      method,
      before === undefined ? anyOf : before.length === 0 || anyOf.length === 0 ? [] : [...before, ...anyOf],
    );
  }
  return found;
}

describe('the table of scopes', () => {
  it('says the same in both its forms', () => {
    for (const [method, scopes] of fromTable())
      expect([method, [...scopesOf(method)].sort()]).toEqual([method, [...new Set(scopes)].sort()]);
  });

  it('knows every method of a class', () => {
    expect(methodsOf('Lock').sort()).toEqual(['hasLock', 'releaseLock', 'tryLock', 'waitLock']);
  });
});

describe('a refusal', () => {
  it('is not made when any one of the scopes is granted (2E)', () => {
    expect(refusalOf('Range.getValues', new Set(['spreadsheets']), 'FULL')).toBeNull();
    expect(refusalOf('Range.getValues', new Set(['spreadsheets.currentonly']), 'FULL')).toBeNull();
  });

  it('names all the scopes that would do (2.34, 2.35)', () => {
    expect(refusalOf('Range.getValues', new Set(), 'FULL')).toBe(
      'Specified permissions are not sufficient to call Range.getValues. Required permissions: ' +
        '(https://www.googleapis.com/auth/spreadsheets || https://www.googleapis.com/auth/spreadsheets.currentonly)',
    );
  });

  it('lets a simple trigger at the bound file and at nothing else (2A, 2.7)', () => {
    expect(refusalOf('Range.setValue', new Set(), 'LIMITED')).toBeNull();
    expect(refusalOf('SpreadsheetApp.openById', new Set(['spreadsheets']), 'LIMITED')).toMatch(
      /^You do not have permission/,
    );
  });
});
