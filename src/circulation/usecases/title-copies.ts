// All copies of the title that one copy belongs to: a box for shared reading, lent to a class in one go.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { neededNumber } from '../../given-text.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { maskName } from '../../readers/domain/mask-name.ts';
import { findNumbers, readRows } from '../../tables/read-rows.ts';
import type { TitleCopies } from '../domain/desk.ts';
import { unknownCopy } from '../domain/unknown-copy.ts';
import { Ledger } from './ledger.ts';
import { rowHintInput } from './record-input.ts';

export const titleCopiesInput = v.strictObject({
  copyBarcode: neededNumber,
  copyHint: v.optional(rowHintInput),
});

/** A query. Whether a copy is out is what the ledger says, not its status. */
export function titleCopies(
  app: App,
  { copyBarcode, copyHint }: v.InferOutput<typeof titleCopiesInput>,
): Outcome<TitleCopies> {
  const copy = readCopy(app, copyBarcode, copyHint);
  if (!copy) return refused([unknownCopy(copyBarcode)]);
  const tab = app.tab(catalogueTable);
  const [named] = tab.readRow(copy.number, ['copyId', 'titleKey']).rows;
  const titleKey = named?.row.copyId === copy.row.copyId ? named.row.titleKey : '';
  const numbers = titleKey === '' ? [copy.number] : findNumbers(tab, 'titleKey', titleKey);
  const loanOf = new Map(new Ledger(app).openLoans().map((loan) => [loan.copyId, loan]));
  const rows = readRows(tab, numbers, ['copyBarcode', 'status', 'copyId', 'titleKey']);
  const copies = [...rows]
    .filter(([, row]) => row.titleKey === titleKey && row.copyBarcode !== '')
    .map(([row, { copyBarcode, status, copyId }]) => {
      const decoded = tab.table.columns.status.decode(status);
      const isAtHand = 'value' in decoded && (decoded.value === 'onShelf' || decoded.value === 'onLoan');
      const loan = loanOf.get(copyId);
      const outTo = loan ? maskName(loan.className, loan.readerName) : '';
      return { copyBarcode, row, isOut: loan !== undefined, outTo, holderId: loan?.readerId ?? '', isAtHand };
    });
  return done({ title: titleWithVolume(copy.row), copies });
}
