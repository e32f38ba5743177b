// What a printed card tells the desk instead of a key: commands, and who stands at the desk.

import type { Bilingual } from '../../i18n/language.ts';

/** 自动: the ledger decides. 只还 and 只借: nothing else is done, whatever is scanned. */
export type Mode = 'automatic' | 'returnOnly' | 'lendOnly';

/** A card that works like a button when it is scanned. No reader and no copy may have such a code. */
export type CommandCard = {
  readonly code: 'SX-DONE' | 'SX-UNDO' | 'SX-AUTO' | 'SX-RETURN' | 'SX-LEND';
  readonly does: 'finish' | 'undo' | Mode;
  /** What is printed on it, the same words as on the desk's button. */
  readonly words: Bilingual;
};

export const commandCards: readonly CommandCard[] = [
  { code: 'SX-DONE', does: 'finish', words: { 'zh-CN': '完成，下一位', en: 'Done, next' } },
  { code: 'SX-UNDO', does: 'undo', words: { 'zh-CN': '撤销', en: 'Undo' } },
  { code: 'SX-AUTO', does: 'automatic', words: { 'zh-CN': '自动', en: 'Auto' } },
  { code: 'SX-RETURN', does: 'returnOnly', words: { 'zh-CN': '只还', en: 'Return' } },
  { code: 'SX-LEND', does: 'lendOnly', words: { 'zh-CN': '只借', en: 'Lend' } },
];

/** What a cleaned scan (upper case) commands; `undefined` when it is no command card. */
export function commandOf(code: string): CommandCard['does'] | undefined {
  return commandCards.find((card) => card.code === code)?.does;
}

/** The code of the card that commands this. */
export function codeOfCommand(does: CommandCard['does']): string {
  return commandCards.find((card) => card.does === does)?.code ?? '';
}

const BADGE = 'SX-D-';

/** The code on an assistant's duty badge (上岗证). */
export function dutyBadgeCode(cardNumber: string): string {
  return BADGE + cardNumber.toUpperCase();
}

/** The card number of the assistant whose badge was scanned; `undefined` when it is no badge. */
export function cardOfBadge(code: string): string | undefined {
  const isBadge = code.startsWith(BADGE) && code.length > BADGE.length;
  return isBadge ? code.slice(BADGE.length) : undefined;
}
