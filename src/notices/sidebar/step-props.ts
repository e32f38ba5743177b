// What every step of the page is given.

import type { Caller } from '../../browser/call.ts';
import type { ChaseOpening } from '../domain/chase-page.ts';
import type { ChaseCalls } from './chase-calls.ts';
import type { Saying } from './saying.ts';

export type Operator = { readonly name: string; readonly change: (name: string) => void };

export type StepProps = {
  readonly page: ChaseOpening;
  readonly saying: Saying;
  readonly call: Caller<ChaseCalls>;
  readonly operator: Operator;
  readonly back: () => void;
  /** Something was written: the list behind the step is read again. */
  readonly read: () => void;
};
