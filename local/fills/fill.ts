// Fills a workbook that the bundle has just set up with an invented school, small or at a measured size.

import type { CivilDay } from '../../src/kernel/civil-day.ts';
import { type School, schoolSettings } from '../../src/settings/domain/school.ts';
import { settingsTable } from '../../src/settings/tables.ts';
import type { Table } from '../../src/tables/table.ts';
import type { Host } from '../runtime/host.ts';
import { tablesOf } from './fill-tables.ts';
import type { Invention, Setting } from './invention.ts';
import { inventSample } from './sample.ts';
import { inventSized, scales } from './sized.ts';
import { writeByKey, writeRows } from './write-rows.ts';

/** `sample`: a school to try things in. `S` and `L`: the sizes of the bench, rows in random order. */
export type FillName = 'sample' | 'S' | 'L';

/** `today` is the day on which the school is shown: loans are due around it. */
export type FillOptions = {
  readonly fill: FillName;
  readonly lang: 'zh-CN' | 'en';
  readonly seed: number;
  readonly today: CivilDay;
};

/**
 * Runs the bundle's own `setUp` as the owner, then writes the school's rows into the tabs it made. The same options on the
 * same bundle give the same cells. Throws, naming it, when the bundle has no `setUp`, when that fails, or when a tab or a
 * column is missing.
 */
export function fillWorkbook(host: Host, options: FillOptions): void {
  setUp(host);
  const invention = invent(options, host.clock.now());
  host.act(`fill ${options.fill}`, () => {
    for (const filled of tablesOf(invention)) writeRows(host.book, options.lang, filled);
    nameSchool(host, options.lang);
  });
}

/** The school of these options; `now` is the wall clock, which counts only when it is that same day. */
export function invent(options: FillOptions, now: string): Invention {
  const { lang, seed, today } = options;
  const setting: Setting = {
    lang,
    seed,
    today,
    now: now.startsWith(today) ? now.slice(0, 19) : `${today}T12:20:00`,
  };
  return options.fill === 'sample' ? inventSample(setting) : inventSized(setting, scales[options.fill]);
}

function setUp(host: Host): void {
  const owner = host.persons().find((person) => person.role === 'owner');
  if (owner === undefined) throw new Error('nobody owns the workbook, so nobody can set it up');
  if (!host.pageFunctions().includes('setUp'))
    throw new Error('the bundle has no function setUp, so only an empty workbook can be made of it');
  const result = host.runMenu(owner.email, 'setUp');
  if (result.state !== 'done') throw new Error(`setUp of the bundle failed: ${result.error ?? result.state}`);
}

const SCHOOL_NAME = { 'zh-CN': '书香小学', en: 'Shuxiang Primary School' } as const;

function nameSchool(host: Host, lang: 'zh-CN' | 'en'): void {
  const values: Partial<Record<keyof School, string>> = {
    schoolName: SCHOOL_NAME[lang],
    language: schoolSettings.language.initial[lang],
  };
  for (const [key, value] of Object.entries(values))
    writeByKey(host.book, lang, settingsTable as unknown as Table, key, { value });
}
