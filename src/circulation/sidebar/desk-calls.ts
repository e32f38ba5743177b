// What the desk may ask of the server, told by the server's own entry: a misspelt call does not compile.

import type { CallsOf } from '../../browser/area-calls.ts';
import type { circulation } from '../entry.ts';

export type DeskCalls = CallsOf<typeof circulation>;
