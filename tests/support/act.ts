// One act of a day in a test: what is done, and what the workbook must have become.

import type { Json, Result } from '../../local/contract.ts';
import type { TabKey } from '../../local/read-tab.ts';
import type { Envelope } from '../../src/dispatch.ts';
import { type SmallSchool, unpack } from './small-school.ts';
import type { Change, Picture } from './workbook-picture.ts';

/** What happened: the platform's answer, and what the workbook must have become if the act was carried out. */
export type Done = {
  readonly result: Result;
  /** The door's answer; none for a menu entry or a trigger. */
  readonly envelope?: Envelope;
  /** Reckoned after the act, for ids are the server's to give. */
  readonly expected: () => Change[];
  /** What the answer must say, and says. */
  readonly answer?: () => { readonly said: unknown; readonly expected: unknown };
};

/** Rows as the desk's page has them in its index. */
export type PageIndex = {
  readonly copies: ReadonlyMap<string, number>;
  readonly readers: ReadonlyMap<string, number>;
};

export type Act = {
  readonly name: string;
  /** Tabs it looks at or writes to. */
  readonly touches: readonly TabKey[];
  /** It looks for a line of the journal, with its columns as they stand, before it writes its own. */
  readonly readsJournal?: boolean;
  /** Something to do for it, and the time for it to come. */
  readonly prepare?: (school: SmallSchool) => void;
  readonly run: (school: SmallSchool, before: Picture, index: PageIndex) => Done;
};

export function throughDoor(
  school: SmallSchool,
  name: string,
  args: Json,
): { result: Result; envelope: Envelope } {
  const result = school.send(name, args);
  return { result, envelope: unpack(result) };
}
