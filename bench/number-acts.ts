// New numbers for old: a lost card is replaced, a spoilt label is.

import { freshRequestId } from '../local/fresh-request-id.ts';
import { type Act, type Bench, pick } from './act.ts';
import { ask } from './calls.ts';

/** The next free number is given; the old one stays known. */
function replace(
  name: string,
  call: string,
  key: string,
  ownNumber: (bench: Bench, at: number) => string,
): Act {
  return {
    name,
    units: 1,
    writes: true,
    mostRuns: () => 5,
    run: (bench, at) => {
      const old = ownNumber(bench, at);
      const requestId = freshRequestId(bench.workspace);
      const args = { requestId, [key]: old, operator: '', role: 'librarian' };
      const { call: made, value } = ask<{ readonly [key: string]: unknown }>(bench, call, args);
      if (!Object.values(value).includes(old)) throw new Error(`${call}: ${JSON.stringify(value)}`);
      return { calls: [made] };
    },
  };
}

export const numberActs: readonly Act[] = [
  replace(
    'replaceCard',
    'readers.replaceCard',
    'cardNumber',
    ({ school }, at) => pick(school.pupils, at).card,
  ),
  replace(
    'replaceBarcode',
    'catalogue.replaceBarcode',
    'copyBarcode',
    ({ school }, at) => pick(school.copies, at).barcode,
  ),
];
