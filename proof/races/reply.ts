// What a run answered, told apart from what differs between any two runs.

import type { Result } from '../../local/contract.ts';
import type { ActResult } from '../../src/circulation/domain/desk.ts';
import type { Envelope } from '../../src/dispatch.ts';

/** Row numbers, ids and references mean nothing beyond their run. */
const PASSING = new Set([
  'copyRow',
  'readerRow',
  'loanId',
  'chargeId',
  'stageId',
  'lastEntry',
  'requestId',
  'reference',
  'isRepeat',
]);

/** The door's answer as text, or how a run without one ended. */
export function replyOf(result: Result): string {
  if (result.state !== 'done') return `${result.state}: ${result.error?.replace(/ \S*[0-9A-F]{6}\S*$/, '')}`;
  const { value } = result;
  if (typeof value !== 'string') return 'done';
  return JSON.stringify(JSON.parse(value), (key, part) => (PASSING.has(key) ? undefined : part));
}

/** The other was told that somebody is at work: a desk by its page, who pressed a menu entry by Google's box. */
export function isBusy(result: Result): boolean {
  return result.state === 'threw'
    ? result.error?.startsWith('Error: 别人正在登记') === true
    : replyOf(result).includes('"code":"busy"');
}

/** Loans that the desk was told stand as it asked. */
export function settledIn(result: Result): string[] {
  if (typeof result.value !== 'string') return [];
  const envelope = JSON.parse(result.value) as Envelope;
  if (!envelope.ok || envelope.value === null || typeof envelope.value !== 'object') return [];
  const value = envelope.value as unknown as Partial<ActResult> & { readonly results?: readonly ActResult[] };
  return (value.results ?? [value])
    .filter(({ state, loanId }) => state === 'settled' && loanId)
    .map(({ loanId }) => loanId ?? '');
}
