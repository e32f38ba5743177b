// What a number that was replaced stands for now.

import type { App } from '../../app.ts';
import { isSameNumber } from '../../kernel/ids.ts';
import { replacedNumbersTable } from '../tables.ts';

export type ReplacedNumber = { readonly newNumber: string; readonly ownerId: string; readonly subject: string };

/** The newest number in its place; `undefined` when it was never replaced. */
export function readReplacedNumber(
  app: App,
  kind: 'card' | 'barcode',
  number: string,
): ReplacedNumber | undefined {
  return app
    .tab(replacedNumbersTable)
    .readAll(['number', 'kind', 'newNumber', 'subject', 'ownerId'])
    .rows.map(({ row }) => row)
    .find((row) => row.kind === kind && isSameNumber(row.number, number));
}
