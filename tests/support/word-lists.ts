// What every list of words for columns and choices must satisfy, whoever adds to it.

import { expect } from 'vitest';
import type { Bilingual } from '../../src/i18n/language.ts';
import { foldText } from '../../src/kernel/clean-text.ts';
import { type ColumnNames, matchColumns } from '../../src/kernel/match-columns.ts';
import { keyOfWord } from '../../src/kernel/reviewed-row.ts';

/** No name is blank, and a file with that one header gives its column to that one key. */
export function expectEachFindsItsColumn<Key extends string>(names: ColumnNames<Key>): void {
  for (const [key, headers] of Object.entries<readonly string[]>(names)) {
    expect(headers, key).not.toHaveLength(0);
    for (const header of headers) {
      expect(foldText(header), key).not.toBe('');
      expect(matchColumns([header], names), header).toEqual({ [key]: 0 });
    }
  }
}

/** Every word is found as it is folded, leads to its own choice alone, and the words the workbook itself shows are among them. */
export function expectEachMeansOneThing<Key extends string>(
  words: { readonly [key in Key]: readonly string[] },
  shown: { readonly [key in Key]: Bilingual },
): void {
  expect(Object.keys(words).sort()).toEqual(Object.keys(shown).sort());
  for (const [key, list] of Object.entries<readonly string[]>(words)) {
    expect(new Set(list).size, key).toBe(list.length);
    for (const word of [...list, ...Object.values<string>(shown[key as Key])]) {
      expect(foldText(word), key).not.toBe('');
      expect(keyOfWord(words, foldText(word)), word).toBe(key);
    }
    for (const word of list) expect(foldText(word), 'as it is compared').toBe(word);
  }
}

/** A finding that is neither would be lost between stopping an act and being told. */
export function expectGraded(findings: { readonly [code: string]: string }): void {
  expect(Object.keys(findings)).not.toHaveLength(0);
  for (const [code, level] of Object.entries(findings))
    expect(['block', 'confirm', 'notice'], code).toContain(level);
}
