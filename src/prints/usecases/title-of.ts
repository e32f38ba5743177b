// The title of a copy in hand, for the label of a box.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { neededNumber } from '../../given-text.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import type { TitleOfCopy } from '../domain/print-list.ts';

export const titleOfInput = v.strictObject({
  copyBarcode: neededNumber,
});

/** `copy` is `null` when no copy carries the barcode. */
export function titleOf(
  app: App,
  { copyBarcode }: v.InferOutput<typeof titleOfInput>,
): Outcome<{ readonly copy: TitleOfCopy | null }> {
  const found = readCopy(app, copyBarcode, undefined);
  if (!found) return done({ copy: null });
  return done({ copy: { copyBarcode: found.row.copyBarcode, title: titleWithVolume(found.row) } });
}
