// What the print dialog may ask of the server, told by the server's own entry.

import type { areas } from '../../areas.ts';
import type { CallsOf } from '../../browser/area-calls.ts';

export type PrintCalls = CallsOf<Extract<(typeof areas)[number], { readonly name: 'prints' }>>;
