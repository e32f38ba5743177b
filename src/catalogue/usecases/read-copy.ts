// One copy by the barcode on it.

import type { App } from '../../app.ts';
import { isId } from '../../kernel/ids.ts';
import { findRow, type RowHint } from '../../tables/find-row.ts';
import type { Numbered } from '../../tables/tab.ts';
import { type Copy, titleWithVolume } from '../domain/copy.ts';
import { titleKeyOf } from '../domain/title.ts';
import { catalogueTable } from '../tables.ts';

/** The copy and its present row; `undefined` when no copy carries the barcode. Throws `rowUnreadable`. */
export function readCopy(
  app: App,
  copyBarcode: string,
  hint: RowHint | undefined,
): Numbered<Copy> | undefined {
  return findRow(app.tab(catalogueTable), {
    key: 'copyBarcode',
    text: copyBarcode,
    keys: [
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
    ],
    hint,
    trust: app.hints,
    seen: titleWithVolume,
    provesItself: (row) => titleKeyOf(row) === row.titleKey,
    isWhole: (row) => isId('copy', row.copyId) && row.itemType !== null,
  });
}
