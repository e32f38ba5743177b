// One copy with everything the register says of it: for whoever must know its price, or enter another like it.

import type { App } from '../../app.ts';
import { isId } from '../../kernel/ids.ts';
import { findRow } from '../../tables/find-row.ts';
import type { Numbered } from '../../tables/tab.ts';
import { keysOf, type RowOf } from '../../tables/table.ts';
import { titleWithVolume } from '../domain/copy.ts';
import { titleKeyOf } from '../domain/title.ts';
import { catalogueTable } from '../tables.ts';

export type WholeCopy = RowOf<typeof catalogueTable.columns>;

/** By barcode; `undefined` when no copy carries it. Throws `rowUnreadable`, also for a price that is none. */
export function readWholeCopy(app: App, copyBarcode: string): Numbered<WholeCopy> | undefined {
  return readBy(app, 'copyBarcode', copyBarcode);
}

/** By its internal id, whatever label it has got since. Throws `rowUnreadable`, also for a price that is none. */
export function readWholeCopyById(app: App, copyId: string): Numbered<WholeCopy> | undefined {
  return readBy(app, 'copyId', copyId);
}

function readBy(app: App, key: 'copyBarcode' | 'copyId', text: string) {
  return findRow(app.tab(catalogueTable), {
    key,
    text,
    keys: keysOf(catalogueTable) as (keyof WholeCopy & string)[],
    hint: undefined,
    trust: app.hints,
    seen: titleWithVolume,
    provesItself: (row) => titleKeyOf(row) === row.titleKey,
    isWhole: (row) => isId('copy', row.copyId) && row.itemType !== null && row.condition === '',
  });
}
