// A copy that a hand typed into 馆藏 gets what only the system can give: its id, its title key, a status.

import type { App } from '../../app.ts';
import { readReplacements } from '../../settings/usecases/read-replaced-number.ts';
import type { Tab } from '../../tables/tab.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import { titleKeyOf } from '../domain/title.ts';
import { catalogueTable } from '../tables.ts';

const KEYS = [
  'copyBarcode',
  'title',
  'volume',
  'author',
  'isbn',
  'status',
  'accessionNumber',
  'copyId',
] as const;

type Texts = { readonly [key in (typeof KEYS)[number]]: string };

/** Touches only rows that have a barcode and a title but no id; a number that was replaced is no barcode, and the data check names its row. */
export function completeCopies(app: App): void {
  const tab = app.tab(catalogueTable);
  const replaced = new Set(readReplacements(app).map(({ number }) => number.toUpperCase()));
  for (const number of unnamedRows(tab)) {
    const [texts = []] = tab.readTexts(KEYS, number, 1);
    const row = Object.fromEntries(KEYS.map((key, i) => [key, texts[i] ?? ''])) as Texts;
    if (row.copyId !== '' || row.copyBarcode === '' || row.title === '') continue;
    if (replaced.has(row.copyBarcode.toUpperCase())) continue;
    if (row.status === '') tab.write(number, 'status', 'onShelf');
    if (row.accessionNumber === '') tab.write(number, 'accessionNumber', row.copyBarcode);
    tab.write(number, 'titleKey', titleKeyOf(row));
    tab.write(number, 'copyId', app.newId('copy'));
  }
  app.flush();
}

/** Rows with a barcode and no id, by two narrow reads; each is looked at again before it is written. */
function unnamedRows(tab: Tab<typeof catalogueTable.columns>): number[] {
  const column = (key: 'copyId' | 'copyBarcode') => tab.readTexts([key], FIRST_ROW, tab.port.lastRow());
  const ids = column('copyId');
  return column('copyBarcode').flatMap(([barcode = ''], i) =>
    barcode !== '' && !ids[i]?.[0] ? [FIRST_ROW + i] : [],
  );
}
