// Cards and labels that are lost and replaced at the small school, through the door.

import type { Json } from '../../local/contract.ts';
import type { ReplacedBarcode } from '../../src/catalogue/domain/new-barcode.ts';
import type { Envelope } from '../../src/dispatch.ts';
import type { LostCard, ReplacedCard } from '../../src/readers/domain/new-card.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { type SmallSchool, valueIn } from './small-school.ts';

type More = { readonly [name: string]: Json };

export function replaceCard(school: SmallSchool, cardNumber: string, more: More = {}): Envelope {
  const requestId = school.newRequest();
  return school.call('readers.replaceCard', { requestId, cardNumber, operator: '周老师', ...more });
}

export function reportCardLost(school: SmallSchool, cardNumber: string, more: More = {}): Envelope {
  const requestId = school.newRequest();
  return school.call('readers.reportCardLost', { requestId, cardNumber, operator: '周老师', ...more });
}

export function replaceBarcode(school: SmallSchool, copyBarcode: string, more: More = {}): Envelope {
  const requestId = school.newRequest();
  return school.call('catalogue.replaceBarcode', { requestId, copyBarcode, operator: '周老师', ...more });
}

export const newCardIn = (envelope: Envelope) => valueIn<ReplacedCard>(envelope);
export const lostCardIn = (envelope: Envelope) => valueIn<LostCard>(envelope);
export const newLabelIn = (envelope: Envelope) => valueIn<ReplacedBarcode>(envelope);

/** The codes of a refusal; a fault's code, or 'done'. */
export function refusalOf(envelope: Envelope): string[] {
  if (envelope.ok) return ['done'];
  return 'fault' in envelope ? [envelope.fault.code] : envelope.findings.map(({ code }) => code);
}

export function readerCalled(school: SmallSchool, name: string): KeyedRow | undefined {
  return school.rows('readers').find((row) => row.name === name);
}

export function copyCalled(school: SmallSchool, title: string): KeyedRow | undefined {
  return school.rows('catalogue').find((row) => row.title === title);
}
