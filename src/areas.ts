// The one list of areas, in order: an area may use those before it.

import type { Area } from './area.ts';
import { catalogue } from './catalogue/entry.ts';
import { charges } from './charges/entry.ts';
import { circulation } from './circulation/entry.ts';
import { notices } from './notices/entry.ts';
import { prints } from './prints/entry.ts';
import { readers } from './readers/entry.ts';
import { settings } from './settings/entry.ts';

export const areas = [
  settings,
  readers,
  catalogue,
  circulation,
  charges,
  notices,
  prints,
] as const satisfies readonly Area[];
