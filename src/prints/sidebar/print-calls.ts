// What the print dialog may ask of the server, told by the server's own entry.

import type { areas } from '../../areas.ts';
import type { CallsOf } from '../../browser/area-calls.ts';

type AreaNamed<Name> = Extract<(typeof areas)[number], { readonly name: Name }>;

/** The 赔偿通知单 is printed here of what the charges know, slips of what the notices do. */
export type PrintCalls = CallsOf<AreaNamed<'prints'>> &
  CallsOf<AreaNamed<'charges'>> &
  CallsOf<AreaNamed<'notices'>>;
