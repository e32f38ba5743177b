// What speaks against a number for a copy's new label.

import { type Finding, finding } from '../../kernel/finding.ts';
import { isSameNumber } from '../../kernel/ids.ts';
import { type CatalogueCode, catalogueFindings } from './codes.ts';
import { COPY_BARCODE } from './import-copies.ts';
import { isIsbn13 } from './isbn.ts';

/** What `catalogue.replaceBarcode` answers; `title` with its volume. */
export type ReplacedBarcode = {
  readonly title: string;
  readonly oldNumber: string;
  readonly copyBarcode: string;
};

export type NewNumber = {
  readonly oldNumber: string;
  readonly barcode: string;
  /** True when it was replaced before, or stands in the place of one that was. */
  readonly isUsed: boolean;
  /** What carries it now. */
  readonly carrier: 'card' | 'barcode' | undefined;
};

/** A number on a label is good for one copy, once: whatever has it, had it, or has it on a card stands in its way. */
export function reviewNewBarcode({
  oldNumber,
  barcode,
  isUsed,
  carrier,
}: NewNumber): readonly Finding<CatalogueCode>[] {
  const found: CatalogueCode[] = [];
  const isOwn = isSameNumber(oldNumber, barcode);
  if (!COPY_BARCODE.test(barcode)) found.push('barcodeMalformed');
  if (isIsbn13(barcode)) found.push('barcodeIsIsbn');
  if (isOwn || isUsed) found.push('barcodeUsedBefore');
  else if (carrier === 'barcode') found.push('barcodeTaken');
  if (carrier === 'card') found.push('barcodeIsCard');
  return found.map((code) => sayBarcode(code, { barcode }));
}

export function sayBarcode(code: CatalogueCode, params: Finding['params'] = {}): Finding<CatalogueCode> {
  return finding(catalogueFindings[code], code, params);
}
