// Everything that anybody still owes the library: what 在借 says is out, and the open cases of 赔偿登记.

import type { App } from '../../app.ts';
import { readRegister } from '../../charges/usecases/read-charges.ts';
import { readOpenLoans } from '../../circulation/usecases/read-open-loans.ts';
import type { Owing } from '../domain/clearing.ts';

export type Owed = Owing & {
  readonly readerId: string;
  /** As the rows themselves say, for a reader whose row is gone. */
  readonly readerName: string;
  readonly className: string;
};

/** A case stands beside its loan; by itself when that loan is closed, or there was none. */
export function owed(app: App): { readonly owed: readonly Owed[]; readonly unreadCount: number } {
  const { loans, unreadCount } = readOpenLoans(app);
  const { charges, problems } = readRegister(app);
  const open = charges.filter(({ state }) => state === 'open').map(({ first }) => first);
  const numberOf = new Map(open.map(({ loanId, number }) => [loanId, number]));
  const out = new Set(loans.map(({ loanId }) => loanId));
  return {
    owed: [
      ...loans.map(
        ({ loanId, readerId, readerName, className, title, copyBarcode, dueOn }): Owed => ({
          ...{ readerId, readerName, className, title, copyBarcode, dueOn },
          charge: numberOf.get(loanId) ?? '',
        }),
      ),
      ...open
        .filter(({ loanId }) => !out.has(loanId))
        .map(
          ({ readerId, readerName, className, title, copyBarcode, number }): Owed => ({
            ...{ readerId, readerName, className, title, copyBarcode, dueOn: '' },
            charge: number,
          }),
        ),
    ],
    unreadCount: unreadCount + new Set(problems.map(({ row }) => row)).size,
  };
}
