// What a number that was replaced stands for now, and which numbers never come back.

import type { App } from '../../app.ts';
import { isSameNumber } from '../../kernel/ids.ts';
import type { Replacement } from '../domain/replacement.ts';
import { replacedNumbersTable } from '../tables.ts';

export type ReplacedNumber = {
  /** The newest one, also when it was replaced several times. */
  readonly newNumber: string;
  /** Internal id of the reader or the copy. */
  readonly ownerId: string;
  /** Name or title, as it was then. */
  readonly subject: string;
};

/** The newest number in its place, upper or lower case alike; `undefined` when it was never replaced. Reads the small tab 旧号码 whole. */
export function readReplacedNumber(
  app: App,
  kind: 'card' | 'barcode',
  number: string,
): ReplacedNumber | undefined {
  const { rows } = app
    .tab(replacedNumbersTable)
    .readAll(['number', 'kind', 'newNumber', 'subject', 'ownerId']);
  const lines = rows.map(({ row }) => row).filter((row) => row.kind === kind);
  const newestFirst = [...lines].reverse();
  const replacing = (old: string) => newestFirst.find((row) => isSameNumber(row.number, old));
  let last = replacing(number);
  for (let steps = 0; last && steps < lines.length; steps++) {
    const next = replacing(last.newNumber);
    if (!next) break;
    last = next;
  }
  return last && { newNumber: last.newNumber, ownerId: last.ownerId, subject: last.subject };
}

/** Every line of 旧号码, oldest first unless somebody sorted it. */
export function readReplacements(app: App): readonly Replacement[] {
  return app
    .tab(replacedNumbersTable)
    .readAllTexts(['number', 'newNumber', 'ownerId', 'requestId'])
    .map(({ row }) => row);
}

/** In capitals, every number that was replaced or stands in the place of one, of cards and barcodes: none is given out again. */
export function readUsedNumbers(app: App): ReadonlySet<string> {
  return new Set(
    readReplacements(app)
      .flatMap(({ number, newNumber }) => [number, newNumber])
      .filter((number) => number !== '')
      .map((number) => number.toUpperCase()),
  );
}
