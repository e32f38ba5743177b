// How a notice names a loan: with its due day, so that a renewed loan is another matter and is chased anew.

import type { CivilDay } from '../../kernel/civil-day.ts';

/** `loanId@dueOn`. */
export function loanKey({ loanId, dueOn }: { readonly loanId: string; readonly dueOn: CivilDay }): string {
  return `${loanId}@${dueOn}`;
}

/** The keys in a cell that holds several. */
export function loanKeysIn(text: string): readonly string[] {
  return text.split(' ').filter((key) => key !== '');
}
