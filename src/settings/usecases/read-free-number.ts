// The next number by a pattern that no card and no label carries or ever carried.

import type { App } from '../../app.ts';
import { numberGiver } from '../../kernel/numbering.ts';
import { readCarrier } from './read-carrier.ts';
import { readUsedNumbers } from './read-replaced-number.ts';

/** `present`: the numbers of the tab it is for. `undefined` when the pattern has no number left. */
export function readFreeNumber(app: App, pattern: string, present: readonly string[]): string | undefined {
  const give = numberGiver(pattern, [...present, ...readUsedNumbers(app)]);
  let number = give();
  while (number !== undefined && readCarrier(app, number) !== undefined) number = give();
  return number;
}
