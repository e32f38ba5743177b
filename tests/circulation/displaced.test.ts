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

  it('has nothing to give back where the journal knows nothing of the covered loan, and still sends the state home', () => {
    const returned = state('l1', 'return', '2026-09-28');
    const rows = [cell(3, 'l1', state('l1', 'lend')), cell(4, 'l2', returned)];

    expect(planMends(rows, () => undefined)).toEqual([{ number: 3, state: returned }]);
  });

  it('gives a covered loan its own state again also when the other’s row is gone', () => {
    const rows = [cell(4, 'l2', state('l1', 'return', '2026-09-28'))];

    expect(planMends(rows, (loanId) => state(loanId, 'lend'))).toEqual([
      { number: 4, state: state('l2', 'lend') },
    ]);
  });

  it('sends home a state that fell into a blank row, and leaves that row blank', () => {
    const renewed = state('l1', 'renew', '2026-10-26');
    const rows = [cell(4, '', renewed), cell(5, 'l1', state('l1', 'lend'))];

    expect(planMends(rows, (loanId) => state(loanId, 'lend'))).toEqual([
      { number: 5, state: renewed },
      { number: 4, state: null },
    ]);
  });

  it('passes over a row without a loan, whatever was typed into it', () => {
    const rows = [
      { number: 3, loanId: '', stateText: '' },
      { number: 4, loanId: '', stateText: '还了' },
      cell(5, '', state('l7', 'return')),
      cell(6, 'l1', state('l1', 'lend')),
    ];

    expect(planMends(rows, (loanId) => state(loanId, 'lend'))).toEqual([]);
  });

  it('sorts out two loans that hold each other’s state', () => {
    const [first, second] = [state('l1', 'renew'), state('l2', 'return', '2026-09-28')];
    const rows = [cell(3, 'l1', second), cell(4, 'l2', first)];
    const known = new Map([first, second].map((each) => [each.loanId, each]));

    const mends = planMends(rows, (loanId) => known.get(loanId));

    const after = new Map(mends.map((mend) => [mend.number, mend.state]));
    expect([after.get(3), after.get(4)]).toEqual([first, second]);
  });
});
