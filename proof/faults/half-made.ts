// 初始设置 stopped anywhere and pressed again: the workbook is the one that a set-up without a stop makes, to the last format.

import { createHash } from 'node:crypto';
import type { BookImage } from '../../local/grid/book.ts';
import type { Kept, OwnWorkbook } from './own-workbook.ts';
import { callsOf, everyStopOf, type PlannedStop, stopRun } from './stops.ts';
import type { Swath } from './sweep.ts';

type Options = {
  /** What the set-up finds; an empty workbook when left out. */
  readonly found?: Kept;
  /** Leaves out stops that another sweep makes. */
  readonly only?: (stop: PlannedStop, calls: readonly string[]) => boolean;
  /** What must hold between the stop and the next press. */
  readonly between?: (workbook: OwnWorkbook) => readonly string[];
};

/** Two stops that leave the same workbook have the same future; each future that differs is lived once. */
export function sweepSetUp(
  open: (kept?: Kept) => OwnWorkbook,
  { found, only = () => true, between = () => [] }: Options = {},
): Swath {
  const whole = open(found);
  const calls = callsOf(whole, () => whole.setUp());
  const expected = whole.kept().book;
  const stops = everyStopOf(calls).filter((stop) => only(stop, calls));
  const futures = new Set<string>();
  const wrongs = stops.flatMap((planned) => {
    const workbook = open(found);
    const { told } = stopRun(workbook, planned, () => workbook.setUp());
    const key = digest([workbook.kept().book, workbook.triggersOf()]);
    if (futures.has(key)) return [];
    futures.add(key);
    const early = between(workbook);
    const again = workbook.setUp();
    return [
      ...early,
      ...wrongsOf(workbook, expected),
      ...(again.state === 'done' ? [] : [`it ${again.state}: ${again.error}`]),
    ].map((wrong) => `set-up, ${told}, pressed again: ${wrong}`);
  });
  return { stops: stops.length, futures: futures.size, wrongs };
}

function wrongsOf(workbook: OwnWorkbook, expected: BookImage): string[] {
  const triggers = workbook.triggersOf();
  return [
    ...differencesIn('', expected, workbook.kept().book),
    ...(triggers.length === 1 ? [] : [`there are ${triggers.length} nightly triggers`]),
  ];
}

/** Where two images differ, by the way to it: `tabs.馆藏.hiddenColumns: 18,19 not 18`. */
function differencesIn(path: string, expected: unknown, actual: unknown): string[] {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return [];
  if (!isPlain(expected) || !isPlain(actual)) return [`${path}: ${shorten(actual)} not ${shorten(expected)}`];
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((key) =>
    differencesIn(`${path}.${nameIn(expected, key)}`, expected[key], actual[key]),
  );
}

type Plain = { readonly [key: string]: unknown };
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' &&
  value !== null &&
  (!Array.isArray(value) || value.some((each) => isPlain(each) && 'name' in each));
const nameIn = (within: Plain, key: string): string =>
  String((within[key] as { name?: string } | undefined)?.name ?? key);
const shorten = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 300);

function digest(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64');
}
