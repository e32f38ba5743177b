// Whether an act did by key what it was to do, and no more; or stopped, named the place and changed nothing.

import { expect } from 'vitest';
import type { TabKey } from '../../local/read-tab.ts';
import type { Done } from './act.ts';
import type { Place } from './column-edits.ts';
import type { ColumnSchool } from './column-school.ts';
import { type Change, changesBetween, inOrder, type Picture } from './workbook-picture.ts';

/** The act did exactly what it does on an untouched workbook; the librarian's marks and formulas stand beside their rows. */
export function expectCarriedOut(school: ColumnSchool, before: Picture, done: Done, told: string): void {
  const after = school.picture();
  expect(troubleIn(done), told).toEqual([]);
  expect(comparable(changesBetween(before, after)), told).toEqual(comparable(done.expected()));
  expectOwnFormulas(after, told);
  const { said, expected } = done.answer?.() ?? {};
  expect(said, told).toEqual(expected);
}

/** The same, but for lines of the journal, whose cells stand where their columns stood before: docs/decisions/0003. */
export function expectCarriedOutWithOldLines(
  school: ColumnSchool,
  before: Picture,
  done: Done,
  columns: { readonly before: readonly string[]; readonly after: readonly string[] },
  told: string,
): void {
  const displaced = done.expected().map((change): Change => {
    if (change.tab !== 'journal' || !('added' in change)) return change;
    const cells = columns.before.map((key) => change.added[key] ?? '');
    return { ...change, added: Object.fromEntries(columns.after.map((key, at) => [key, cells[at] ?? ''])) };
  });
  expect(troubleIn(done), told).toEqual([]);
  expect(comparable(changesBetween(before, school.picture())), told).toEqual(comparable(displaced));
}

/** The act was carried out without that column, or it named the tab and the column and changed nothing. `after` has the column again. */
export function expectCarriedOutOrNamed(
  before: Picture,
  after: Picture,
  done: Done,
  place: Place & { readonly tabName: string; readonly label: string },
  told: string,
): void {
  const trouble = troubleIn(done);
  const changes = comparable(changesBetween(before, after));
  const wanted = comparable(without(done.expected(), place));
  for (const each of trouble) expect(each, told).toMatch(namesOf(place));
  if (trouble.length === 0) expect(changes, told).toEqual(wanted);
  else if (done.envelope) expect(changes, told).toEqual([]);
  // The night's jobs stop one by one: what the others did is right.
  else expect([...comparable(done.expected()), ...wanted], told).toEqual(expect.arrayContaining(changes));
}

/** Whatever went wrong, as `code {params}`; a night tells it in its log. */
export function troubleIn({ result, envelope }: Done): string[] {
  if (result.state !== 'done') return [`${result.state} ${result.error}`];
  if (envelope && !envelope.ok) return [faultIn(envelope)];
  return envelope ? [] : result.logs;
}

function faultIn(envelope: Exclude<Done['envelope'], undefined>): string {
  if ('fault' in envelope) return `${envelope.fault.code} ${JSON.stringify(envelope.fault.params)}`;
  return JSON.stringify(envelope);
}

function namesOf({ tabName, label }: { readonly tabName: string; readonly label: string }): RegExp {
  const column = `"column":"${label.replace(/[()（）]/g, '.')}"`;
  return new RegExp(
    `(columnMissing|columnDoubled) \\{"tab":"${tabName}",${column}\\}|rowUnreadable \\{"tab":"${tabName}"`,
  );
}

/** What is left of the changes when the column is not there to be written. */
function without(changes: readonly Change[], { tab, key }: { tab: TabKey; key: string }): Change[] {
  return changes
    .filter((change) => change.tab !== tab || !('key' in change) || change.key !== key)
    .map((change) =>
      change.tab === tab && 'added' in change ? { ...change, added: { ...change.added, [key]: '' } } : change,
    );
}

/** In one order, moments as `now`, without the formulas that new rows do not have yet. */
function comparable(changes: readonly Change[]): Change[] {
  return inOrder(
    changes.map((change) => {
      if (!('added' in change)) return change;
      const cells = Object.entries(change.added).filter(([key]) => key !== 'formula');
      const moment = (text: string) => (/^2026-09-28 \d\d:\d\d:\d\d$/.test(text) ? 'now' : text);
      return { ...change, added: Object.fromEntries(cells.map(([key, text]) => [key, moment(text)])) };
    }),
  );
}

function expectOwnFormulas(picture: Picture, told: string): void {
  const filled = Object.values(picture)
    .flat()
    .filter((row) => row.formula !== undefined && row.mark !== '');
  expect(
    filled.filter((row) => row.formula !== `✓${row.mark}`),
    `${told}: her formulas`,
  ).toEqual([]);
}
