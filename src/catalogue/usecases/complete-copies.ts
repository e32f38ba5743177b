// A copy that a hand typed into 馆藏 gets what only the system can give: its id, its title key, a status.

import type { App } from '../../app.ts';
import { titleKeyOf } from '../domain/title.ts';
import { catalogueTable } from '../tables.ts';

/** Touches only rows that have a barcode and a title but no id. */
export function completeCopies(app: App): void {
  const tab = app.tab(catalogueTable);
  const rows = tab.readAllTexts([
    'copyBarcode',
    'title',
    'volume',
    'author',
    'isbn',
    'status',
    'accessionNumber',
    'copyId',
  ]);
  for (const { number, row } of rows) {
    if (row.copyId !== '' || row.copyBarcode === '' || row.title === '') continue;
    if (row.status === '') tab.write(number, 'status', 'onShelf');
    if (row.accessionNumber === '') tab.write(number, 'accessionNumber', row.copyBarcode);
    tab.write(number, 'titleKey', titleKeyOf(row));
    tab.write(number, 'copyId', app.newId('copy'));
  }
  app.flush();
}
