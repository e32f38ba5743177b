// Whether a number stands on a card or on a copy now: what a scanner reads must mean one thing.

import type { App } from '../../app.ts';

/** Where scanned numbers stand: the tables of later areas, by name, for the first area knows none of them. */
const carriers = {
  card: { table: 'readers', column: 'cardNumber' },
  barcode: { table: 'catalogue', column: 'copyBarcode' },
} as const;

/** What carries the number, a card first; `undefined` when nothing does. One column of each tab is read, in a big one by text finder. */
export function readCarrier(app: App, number: string): keyof typeof carriers | undefined {
  return (['card', 'barcode'] as const).find((kind) => {
    const { table: name, column } = carriers[kind];
    const table = app.tables.find((each) => each.name === name);
    if (!table) return false;
    const tab = app.tab(table);
    tab.refreshMap();
    return tab.findNumber(column, number) !== undefined;
  });
}
