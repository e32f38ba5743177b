// The next row of a case: what it repeats of the first, and what it adds.

import type { CivilMoment } from '../../kernel/civil-day.ts';
import type { Charge, ChargeEntry } from './charge.ts';

type Asked = { readonly requestId: string; readonly operator: string; readonly at: CivilMoment };
type Added = Partial<ChargeEntry> & Pick<ChargeEntry, 'kind'>;

/** Adds nothing to what is owed or paid unless `added` says so. */
export function nextEntry({ first }: Pick<Charge, 'first'>, asked: Asked, added: Added): ChargeEntry {
  return {
    ...first,
    ...{ owed: 0, paid: 0, way: null, receipt: '', newBarcode: '', note: '', reckoning: '', undoes: '' },
    ...{ statusBefore: '', refundDays: null, newCopy: '', closedOn: asked.at.slice(0, 10) },
    ...asked,
    ...added,
  };
}
