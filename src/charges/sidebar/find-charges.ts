// Finding a case among the open ones by what a librarian remembers of it.

import type { Language } from '../../i18n/language.ts';
import { chargeCases } from '../domain/charge.ts';
import type { ShownCharge } from '../domain/charge-page.ts';

/** Cases that hold every word of the query somewhere: name, class, title, number, barcode, what happened. All of them for no words. */
export function findCharges<Charge extends ShownCharge>(
  charges: readonly Charge[],
  query: string,
  language: Language,
): readonly Charge[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return charges.filter((charge) => {
    const { readerName, className, title, number, copyBarcode } = charge;
    const all = [readerName, className, title, number, copyBarcode, chargeCases[charge.case][language]];
    const text = plain(all.join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/** Half width, lower case: three ways to type 三(2)班 are one. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();
