// One copy by the barcode on it.

import type { App } from '../../app.ts';
import { isId } from '../../kernel/ids.ts';
import { findRow, type RowHint } from '../../tables/find-row.ts';
import type { Numbered } from '../../tables/tab.ts';
import { type Copy, titleWithVolume } from '../domain/copy.ts';
import { titleKeyOf } from '../domain/title.ts';
import { catalogueTable } from '../tables.ts';

const KEYS = [
  'copyBarcode',
  'title',
  'volume',
  'author',
  'isbn',
  'status',
  'itemType',
  'condition',
  'copyId',
  'titleKey',
] as const;

/** The copy and its present row; `undefined` when no copy carries the barcode. Throws `rowUnreadable`. */
export function readCopy(
  app: App,
  copyBarcode: string,
  hint: RowHint | undefined,
): Numbered<Copy> | undefined {
  return readBy(app, 'copyBarcode', copyBarcode, hint);
}

/** The copy of an internal id, found without a hint. Throws `rowUnreadable`. */
export function readCopyById(app: App, copyId: string): Numbered<Copy> | undefined {
  return readBy(app, 'copyId', copyId, undefined);
}

function readBy(app: App, key: 'copyBarcode' | 'copyId', text: string, hint: RowHint | undefined) {
  return findRow(app.tab(catalogueTable), {
    key,
    text,
    keys: KEYS,
    hint,
    trust: app.hints,
    seen: titleWithVolume,
    provesItself: (row) => titleKeyOf(row) === row.titleKey,
    // Few copies are damaged: words in 书况 are looked at twice rather than taken from another column.
    isWhole: (row) => isId('copy', row.copyId) && row.itemType !== null && row.condition === '',
  });
}
