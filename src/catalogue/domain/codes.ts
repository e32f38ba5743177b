// Every finding about a copy's data, and how grave it is.

import type { FindingLevel } from '../../kernel/finding.ts';

export const catalogueFindings = {
  titleMissing: 'block',
  cellTooLong: 'block',
  barcodeMalformed: 'block',
  barcodeIsIsbn: 'block',
  barcodeDoubledInFile: 'block',
  barcodeTaken: 'block',
  barcodeUsedBefore: 'block',
  barcodeIsCard: 'block',
  copyNotFound: 'block',
  barcodesExhausted: 'block',
  quantityUnreadable: 'block',
  quantityTooLarge: 'block',
  quantityBesideBarcode: 'notice',
  titleLooksLikeTest: 'notice',
  isbnInvalid: 'notice',
  isbnShortened: 'notice',
  isbnRepaired: 'notice',
  priceUnreadable: 'notice',
  priceForeign: 'notice',
  priceForSet: 'notice',
  yearUnreadable: 'notice',
  dayUnreadable: 'notice',
  statusUnknown: 'notice',
  loanNotImported: 'notice',
  itemTypeUnknown: 'notice',
  copyColumnMissing: 'block',
  assistantMayNot: 'block',
} as const satisfies { readonly [code: string]: FindingLevel };

export type CatalogueCode = keyof typeof catalogueFindings;
