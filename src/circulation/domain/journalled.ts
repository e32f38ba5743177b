// What the journal keeps of a loan's state: the state itself and, beside it, whose and which copy — enough to put a lost row back.

import { formatState, type LoanState, parseState } from './loan.ts';

export type Journalled = { readonly state: LoanState; readonly readerId: string; readonly copyId: string };

/** `loanId|requestId|act|day|readerId|copyId` */
export function formatJournalled({ state, readerId, copyId }: Journalled): string {
  return `${formatState(state)}|${readerId}|${copyId}`;
}

export function parseJournalled(text: string): Journalled | undefined {
  const parts = text.split('|');
  const state = parseState(parts.slice(0, 4).join('|'));
  const [readerId = '', copyId = ''] = parts.slice(4);
  return state && parts.length === 6 ? { state, readerId, copyId } : undefined;
}
