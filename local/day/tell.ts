// What the saved workbook says of the day.

import type { Workspace } from '../contract.ts';
import { openLoans, rowsOf } from '../read-tab.ts';
import type { DayPlan } from './acts.ts';

export type Line = { readonly text: string; readonly isTrue: boolean };

/** Every point of the plan, and what must be true of any day. */
export function tellTheDay(snapshot: ReturnType<Workspace['snapshot']>, plan: DayPlan): Line[] {
  const open = openLoans(snapshot);
  const loans = rowsOf(snapshot, 'loans');
  const history = rowsOf(snapshot, 'loanHistory');
  const journal = rowsOf(snapshot, 'journal');
  const catalogue = rowsOf(snapshot, 'catalogue');
  const readers = new Set(rowsOf(snapshot, 'readers').map((row) => row.of('readerId')));
  const copies = open.map((row) => row.of('copyId'));
  const linesOf = (requestId: string) => journal.filter((row) => row.of('requestId') === requestId).length;

  return [
    ...plan.out.map(({ barcode, title, name }) => {
      const found = open.filter((row) => row.of('copyBarcode') === barcode);
      return {
        text: `《${title}》 is out to ${name}, once`,
        isTrue: found.length === 1 && found[0]?.of('readerName') === name,
      };
    }),
    ...plan.back.map(({ barcode, title }) => ({
      text: `《${title}》 is back and in the history`,
      isTrue:
        !open.some((row) => row.of('copyBarcode') === barcode) &&
        history.some((row) => row.of('copyBarcode') === barcode),
    })),
    { text: 'no copy is out twice', isTrue: new Set(copies).size === copies.length },
    { text: 'every open loan has its reader', isTrue: open.every((row) => readers.has(row.of('readerId'))) },
    {
      text: 'every state stands in its own row',
      isTrue: loans.every((row) => row.of('state').startsWith(`${row.of('loanId')}|`)),
    },
    {
      text: 'no loan stands in both tabs',
      isTrue: !loans.some((row) => history.some((past) => past.of('loanId') === row.of('loanId'))),
    },
    {
      text: 'every act has one journal line',
      isTrue: plan.requests.every((requestId) => linesOf(requestId) === 1),
    },
    { text: 'a refused act left none', isTrue: plan.refused.every((requestId) => linesOf(requestId) === 0) },
    {
      text: 'the night brought the Catalogue’s 借出 up to the ledger',
      isTrue: catalogue.every(
        (row) => ['借出', 'On loan'].includes(row.of('status')) === copies.includes(row.of('copyId')),
      ),
    },
  ];
}
