// What the journal keeps of a loan's state: the state itself and, beside it, whose and which copy — enough to put a lost row back.

import { formatMarks, formatState, type LoanState, parseMarks, parseState } from './loan.ts';

export type Journalled = { readonly state: LoanState; readonly readerId: string; readonly copyId: string };

/** `loanId|requestId|act|day|readerId|copyId`, and `|marks` when the loan has any. */
export function formatJournalled({ state, readerId, copyId }: Journalled): string {
  const { marks, ...bare } = state;
  const gathered = formatMarks(marks);
  return [formatState(bare), readerId, copyId, ...(gathered ? [gathered] : [])].join('|');
}

export function parseJournalled(text: string): Journalled | undefined {
  const parts = text.split('|');
  const state = parseState(parts.slice(0, 4).join('|'));
  const [readerId = '', copyId = '', gathered = ''] = parts.slice(4);
  const marks = parseMarks(gathered);
  if (!state || !marks || parts.length < 6 || parts.length > 7) return undefined;
  return { state: gathered ? { ...state, marks } : state, readerId, copyId };
}
