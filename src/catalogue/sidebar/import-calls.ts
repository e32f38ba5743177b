// What the import dialog may ask of the server, told by the server's own entries: a misspelt call does not compile.

import type { areas } from '../../areas.ts';
import type { CallsOf } from '../../browser/area-calls.ts';

type AreaNamed<Name extends string> = Extract<(typeof areas)[number], { readonly name: Name }>;

export type ImportCalls = CallsOf<AreaNamed<'catalogue'>> & CallsOf<AreaNamed<'readers'>>;
