// How long a name is on paper.

import { describe, expect, it } from 'vitest';
import { lettersIn } from '../../src/prints/domain/letters.ts';

describe('the length of a text on paper', () => {
  it.each([
    ['', 0],
    ['Li Ming', 7],
    ['李明', 4],
    ['7 李明', 6],
    ['Ünal Özgür', 10],
    ['（上）', 6],
    ['⺀', 2],
    ['𠮷野家', 6],
  ])('of “%s” is %i Latin letters', (text, expected) => {
    expect(lettersIn(text)).toBe(expected);
  });
});
