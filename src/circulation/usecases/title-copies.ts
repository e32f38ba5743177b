// All copies of the title that one copy belongs to: a box for shared reading, lent to a class in one go.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { findNumbers, readRows } from '../../tables/read-rows.ts';
import type { TitleCopies } from '../domain/desk.ts';
import { unknownCopy } from '../domain/unknown-copy.ts';
import { Ledger } from './ledger.ts';
import { copyBarcodeInput, rowHintInput } from './record-input.ts';

export const titleCopiesInput = v.strictObject({
  copyBarcode: copyBarcodeInput,
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
  const outIds = new Set(new Ledger(app).openLoans().map(({ copyId }) => copyId));
  const rows = readRows(tab, numbers, ['copyBarcode', 'status', 'copyId', 'titleKey']);
  const copies = [...rows]
    .filter(([, row]) => row.titleKey === titleKey && row.copyBarcode !== '')
    .map(([row, { copyBarcode, status, copyId }]) => {
      const decoded = tab.table.columns.status.decode(status);
      const isAtHand = 'value' in decoded && (decoded.value === 'onShelf' || decoded.value === 'onLoan');
      return { copyBarcode, row, isOut: outIds.has(copyId), isAtHand };
    });
  return done({ title: titleWithVolume(copy.row), copies });
}
