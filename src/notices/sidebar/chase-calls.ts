// What the page of chasing may ask of the server, told by the server's own entries: its own calls, and a case for what is presumed lost.

import type { CallsOf } from '../../browser/area-calls.ts';
import type { charges } from '../../charges/entry.ts';
import type { notices } from '../entry.ts';

export type ChaseCalls = CallsOf<typeof notices> & CallsOf<typeof charges>;
