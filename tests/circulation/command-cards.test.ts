// The printed cards that work like buttons, and the duty badges of assistants.

import { describe, expect, it } from 'vitest';
import { cleanScan } from '../../src/browser/scan-text.ts';
import { COPY_BARCODE } from '../../src/catalogue/domain/import-copies.ts';
import {
  cardOfBadge,
  codeOfCommand,
  commandCards,
  commandOf,
  dutyBadgeCode,
} from '../../src/circulation/domain/command-cards.ts';
import { languages } from '../../src/i18n/language.ts';

describe('a command card', () => {
  it.each([
    ['SX-DONE', 'finish'],
    ['SX-UNDO', 'undo'],
    ['SX-AUTO', 'automatic'],
    ['SX-RETURN', 'returnOnly'],
    ['SX-LEND', 'lendOnly'],
  ] as const)('%s, as printed in a school years ago, still commands %s', (code, does) => {
    expect(commandOf(code)).toBe(does);
    expect(codeOfCommand(does)).toBe(code);
  });

  it.each(commandCards)(
    '$code comes through the scanner as printed, and no copy may be called so',
    (card) => {
      expect(cleanScan(card.code)).toBe(card.code);
      expect(COPY_BARCODE.test(card.code)).toBe(false);
    },
  );

  it.each(languages)('says in %s what it does, each in other words', (language) => {
    const printed = commandCards.map(({ words }) => words[language].trim());

    expect(printed.filter((words) => words === '')).toEqual([]);
    expect(new Set(printed).size).toBe(commandCards.length);
  });

  it.each(['T0000001', 'R000001', 'SX-', 'SX-OTHER', 'SX-B-T0000001', ''])('is not what “%s” is', (code) => {
    expect(commandOf(code)).toBeUndefined();
  });
});

describe('a duty badge', () => {
  it('names the assistant by the card number, in the capitals of every label', () => {
    expect(dutyBadgeCode('r000048')).toBe('SX-D-R000048');
    expect(cardOfBadge('SX-D-R000048')).toBe('R000048');
  });

  it('is neither the assistant’s own card nor a command', () => {
    expect(cardOfBadge('R000048')).toBeUndefined();
    expect(cardOfBadge('SX-DONE')).toBeUndefined();
    expect(commandOf(dutyBadgeCode('R000048'))).toBeUndefined();
  });

  it('is none without a number, or with it in the wrong place', () => {
    expect(cardOfBadge('SX-D-')).toBeUndefined();
    expect(cardOfBadge('R000048SX-D-')).toBeUndefined();
  });
});
