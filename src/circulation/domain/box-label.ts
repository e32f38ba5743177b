// What a box label says: one code that stands for every copy of the title in the box.

/** Printed before the barcode of any one copy in the box; no copy or card begins like this. */
const PREFIX = 'SX-B-';

/** The code of a box, from the barcode of any copy in it. */
export function boxCode(copyBarcode: string): string {
  return `${PREFIX}${copyBarcode}`;
}

/** The copy a box code names, as it was scanned; `undefined` when the code is no box's. */
export function copyOfBox(code: string): string | undefined {
  const copyBarcode = code.toUpperCase().startsWith(PREFIX) ? code.slice(PREFIX.length).trim() : '';
  return copyBarcode === '' ? undefined : copyBarcode;
}
