// What is asked of the server to write down about the chosen loans, and what the parts that do so are given.

import { makeRequestId } from '../../kernel/ids.ts';
import type { ChaseLoan } from '../domain/chase-loan.ts';
import { loanKey } from '../domain/loan-key.ts';
import type { ChaseCalls } from './chase-calls.ts';
import type { StepProps } from './step-props.ts';

export type LogProps = StepProps & { readonly chosen: readonly ChaseLoan[] };

export type Logging = Omit<ChaseCalls['notices.log']['args'], 'requestId' | 'role'>;

export const newRequestId = () => makeRequestId(Date.now(), Math.random);

type Said = Pick<Logging, 'by' | 'result' | 'operator'> & Partial<Logging>;

/** The loans by the names the log knows them by, with what is said of them. */
export function aboutLoans(loans: readonly ChaseLoan[], said: Said): Logging {
  return { loanKeys: loans.map(loanKey), to: '', promisedOn: '', note: '', ...said };
}

/** Sends it under a request id. */
export function sendLog(call: StepProps['call']) {
  return (logging: Logging, requestId: string) =>
    call('notices.log', { ...logging, requestId, role: 'librarian' });
}
