// Reading a scan from the keys, for when an input method has made something else of it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterOf, isEndKey, makeTypedCode } from '../../src/browser/typed-code.ts';

const plain = (key: string, code: string) => ({ key, code, isComposing: false, keyCode: 65 });
const processed = (code: string) => ({ key: 'Process', code, isComposing: true, keyCode: 229 });

describe('reading a key by its place', () => {
  it.each([
    ['KeyR', 'R'],
    ['KeyA', 'A'],
    ['Digit0', '0'],
    ['Numpad7', '7'],
    ['Minus', '-'],
    ['NumpadSubtract', '-'],
    ['ShiftLeft', ''],
    ['Enter', ''],
  ])('reads %s as %j, whatever an input method calls it', (code, character) => {
    expect(characterOf({ code, key: 'Process' })).toBe(character);
  });

  it('takes other characters as they are', () => {
    expect(characterOf({ code: 'Slash', key: '/' })).toBe('/');
  });

  it.each(['Enter', 'NumpadEnter', 'Tab'])(
    'knows %s for the end of a scan behind an input method',
    (code) => {
      expect(isEndKey({ key: 'Process', code })).toBe(true);
    },
  );
});

describe('gathering a code', () => {
  it('is disguised as soon as an input method has touched one key', () => {
    const typed = makeTypedCode();

    typed.add(processed('KeyR'), 0);
    typed.add(plain('1', 'Digit1'), 10);

    expect([typed.text(), typed.isDisguised()]).toEqual(['R1', true]);
  });

  it('is not disguised by a key that types nothing, and forgets all when cleared', () => {
    const typed = makeTypedCode();
    typed.add(processed('ShiftLeft'), 0);
    expect(typed.isDisguised()).toBe(false);

    typed.add(processed('KeyR'), 5);
    typed.clear();

    expect([typed.text(), typed.isDisguised()]).toEqual(['', false]);
  });

  it('takes the last character away again', () => {
    const typed = makeTypedCode();

    for (const code of ['KeyR', 'KeyT', 'Backspace', 'Digit4'])
      typed.add(plain(code === 'Backspace' ? code : 'x', code), 0);

    expect(typed.text()).toBe('R4');
  });

  it('tells a scanner by its speed from a hand', () => {
    const burst = (gap: number, count: number) => {
      const typed = makeTypedCode();
      for (let at = 0; at < count; at += 1) typed.add(plain('1', 'Digit1'), at * gap);
      return typed.isBurst();
    };

    expect([burst(8, 7), burst(120, 7), burst(8, 3)]).toEqual([true, false, false]);
  });

  it('reads any barcode of letters, digits and minus back as it is printed', () => {
    const anyBarcode = fc.stringMatching(/^[A-Z0-9-]{1,20}$/);
    const codeOf = (character: string) =>
      /[A-Z]/.test(character) ? `Key${character}` : character === '-' ? 'Minus' : `Digit${character}`;
    fc.assert(
      fc.property(anyBarcode, (barcode) => {
        const typed = makeTypedCode();
        for (const character of barcode) typed.add(processed(codeOf(character)), 0);
        return typed.text() === barcode;
      }),
    );
  });
});
