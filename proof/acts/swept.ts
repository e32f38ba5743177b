// What is swept: one entry of the product in one situation, so that it can be stopped, met and sent again at every service call.

import type { Person, Result } from '../../local/contract.ts';
import type { SmallSchool } from '../../tests/support/small-school.ts';

/** How often a request stands done in the workbook: 0, or 1; anything else is wrong. */
export type TimesDone = number;

/** One entry (a call of the page, a menu entry, a trigger) in one situation of the small school. */
export type Swept = {
  /** As `npm run describe` names it: `circulation.record`, `setUp`, `runNightly`. */
  readonly entry: string;
  /** Readable beside the entry: `renew`, `undo a return`. */
  readonly situation: string;
  readonly kind: 'command' | 'query' | 'menu' | 'trigger';
  /** Brings the school into the situation; called once, before the morning to which every stop returns. */
  readonly prepare: (school: SmallSchool) => void;
  /** Sends it once. The same request id again is the same request. */
  readonly send: (school: SmallSchool, requestId: string, by?: Person) => Result;
  /** Of a command: how often the request stands done. */
  readonly timesDone?: (school: SmallSchool, requestId: string) => TimesDone;
  /** Of a command: the request leaves a line of 操作记录 when it is done. */
  readonly journals?: boolean;
};

/** `circulation.record: undo a return`. */
export function nameOfSwept({ entry, situation }: Pick<Swept, 'entry' | 'situation'>): string {
  return situation === '' ? entry : `${entry}: ${situation}`;
}
