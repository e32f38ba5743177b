// States that landed in another loan's row because someone sorted at that instant.

import { describe, expect, it } from 'vitest';
import { planMends } from '../../src/circulation/domain/displaced.ts';
import { formatState, type LoanState } from '../../src/circulation/domain/loan.ts';

const state = (loanId: string, act: LoanState['act'], day = '2026-10-12'): LoanState => ({
  loanId,
  requestId: `q-${loanId}-${act}`,
  act,
  day,
});
const cell = (number: number, loanId: string, holds: LoanState) => ({
  number,
  loanId,
  stateText: formatState(holds),
});

describe('mending the ledger', () => {
  it('leaves a sound ledger alone', () => {
    expect(planMends([cell(3, 'l1', state('l1', 'lend'))], () => undefined)).toEqual([]);
  });

  it('sends a return home and gives the covered loan its own state again', () => {
    const returned = state('l1', 'return', '2026-09-28');
    const rows = [cell(3, 'l1', state('l1', 'lend')), cell(4, 'l2', returned)];

    const mends = planMends(rows, (loanId) => (loanId === 'l2' ? state('l2', 'lend') : undefined));

    expect(mends).toEqual([
      { number: 4, state: state('l2', 'lend') },
      { number: 3, state: returned },
    ]);
  });

  it('puts back a state that someone typed over', () => {
    const rows = [{ number: 3, loanId: 'l1', stateText: '还了' }];

    expect(planMends(rows, () => state('l1', 'lend'))).toEqual([{ number: 3, state: state('l1', 'lend') }]);
  });

  it('leaves alone what neither the journal nor a home row explains', () => {
    expect(planMends([{ number: 3, loanId: 'l1', stateText: '?' }], () => undefined)).toEqual([]);
  });
});
