// What to say of a code that no copy carries.

import { isIsbn13 } from '../../catalogue/domain/isbn.ts';
import { type Finding, finding } from '../../kernel/finding.ts';
import { type CirculationCode, circulationFindings } from './codes.ts';

/** The ISBN printed on the book names the title, not the copy (FIELD 7.6): the scan was good, the label was the wrong one. */
export function unknownCopy(scanned: string): Finding<CirculationCode> {
  const code = isIsbn13(scanned.replace(/-/g, '')) ? 'isbnScanned' : 'copyUnknown';
  return finding(circulationFindings[code], code);
}
