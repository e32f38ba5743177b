// Fills a workbook that the bundle has just set up with an invented school, small or at a measured size.

import type { CivilDay } from '../../src/kernel/civil-day.ts';
import { schoolSettings } from '../../src/settings/domain/school.ts';
import type { Book } from '../grid/book.ts';
import type { Host } from '../runtime/host.ts';
import { tablesOf } from './fill-tables.ts';
import type { Invention, Setting } from './invention.ts';
import { inventSample } from './sample.ts';
import { inventSized, scales } from './sized.ts';
import { writeRows } from './write-rows.ts';

/** `sample`: a school to try things in. `S` and `L`: the sizes of the bench, rows in random order. */
export type FillName = 'sample' | 'S' | 'L';

/** `today` is the day on which the school is shown: loans are due around it. */
export type FillOptions = {
  readonly fill: FillName;
  readonly lang: 'zh-CN' | 'en';
  readonly seed: number;
  readonly today: CivilDay;
};

/** Who owns a filled workbook when nobody does yet. */
export const LIBRARIAN = 'librarian@school.example';

/**
 * Runs the bundle's own `setUp` as the owner, then writes the school's rows into the tabs it made. The same options on the
 * same bundle give the same cells, and no time has passed. Throws, naming it, when the bundle has no `setUp`, when that fails, or when a tab or a
 * column is missing.
 */
export function fillWorkbook(host: Host, options: FillOptions): void {
  const now = host.clock.now();
  setUp(host);
  host.clock.set(now);
  const invention = invent(options, now);
  host.act(`fill ${options.fill}`, () => {
    for (const filled of tablesOf(invention)) writeRows(host.book, options.lang, filled);
    nameSchool(host.book, options.lang);
  });
}

/** The school of these options; `now` is the wall clock, `2026-09-28T08:00:00`, whose hour counts when it is that same day. */
export function invent({ fill, lang, seed, today }: FillOptions, now = ''): Invention {
  const setting: Setting = {
    lang,
    seed,
    today,
    now: now.startsWith(today) ? now.slice(0, 19) : `${today}T08:00:00`,
  };
  return fill === 'sample' ? inventSample(setting) : inventSized(setting, scales[fill]);
}

function setUp(host: Host): void {
  if (!host.pageFunctions().includes('setUp'))
    throw new Error('the bundle has no function setUp, so only an empty workbook can be made of it');
  const isOwned = host.persons().some((person) => person.role === 'owner');
  if (!isOwned) host.admit(LIBRARIAN, { role: 'owner' });
  const owner = host.persons().find((person) => person.role === 'owner');
  const result = host.runMenu(owner?.email ?? LIBRARIAN, 'setUp');
  if (result.state !== 'done') throw new Error(`setUp of the bundle failed: ${result.error ?? result.state}`);
}

const SCHOOL_NAME = { 'zh-CN': '书香小学', en: 'Shuxiang Primary School' } as const;

/** The name goes wherever `setUp` put the first one: in the settings and on the cover. */
function nameSchool(book: Book, lang: 'zh-CN' | 'en'): void {
  book.apply({ kind: 'setFacts', facts: { name: SCHOOL_NAME[lang] } });
  const first = schoolSettings.schoolName.initial[lang];
  for (const { sheetId, rows } of book.tabs)
    for (const [r, row] of rows.entries())
      for (const [c, cell] of (row?.cells ?? []).entries())
        if (cell === first)
          book.apply({ kind: 'setCells', sheetId, row: r + 1, column: c + 1, values: [[SCHOOL_NAME[lang]]] });
}
