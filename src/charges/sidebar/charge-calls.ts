// What the page of compensation may ask of the server, told by the server's own entry.

import type { CallsOf } from '../../browser/area-calls.ts';
import type { charges } from '../entry.ts';

export type ChargeCalls = CallsOf<typeof charges>;
