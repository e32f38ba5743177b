// The whole workbook as a person sees it, told apart from what differs between any two runs: order of rows, moments, new ids.

import type { TabSnapshot } from '../../local/contract.ts';
import { keysIn, textOf } from '../../tests/support/rows-by-key.ts';

/** Tab by tab: its name, its labels, and its rows in one order; each row by machine key, or by label where the column is hers. */
export type Picture = {
  readonly [sheet: string]: {
    readonly name: string;
    readonly hidden: boolean;
    readonly labels: readonly string[];
    readonly rows: readonly string[];
  };
};

/** What a request is called, whatever id it was given: `own`, `other`. */
export type RequestNames = ReadonlyMap<string, string>;

/** Of the tabs that anything is kept in; the cover and `_shuxiang` included. */
export function pictureOf(snapshot: readonly TabSnapshot[], names: RequestNames): Picture {
  const rename = renamer(snapshot, names);
  return Object.fromEntries(
    snapshot.map((tab) => [
      String(tab.sheetId),
      { name: tab.name, hidden: tab.hidden, ...seen(tab, rename) },
    ]),
  );
}

function seen(tab: TabSnapshot, rename: (text: string) => string) {
  const labels = (tab.cells[1] ?? []).map(textOf);
  const columns = keysIn(tab).map((key, at) => key || `’${labels[at] ?? ''}`);
  const rows = tab.cells.slice(2).flatMap((cells) => {
    const filled = columns.flatMap((column, at) => {
      const text = textOf(cells[at] ?? '');
      return text === '' ? [] : [`${column}: ${MOMENT.test(text) ? 'a moment' : rename(text)}`];
    });
    return filled.length === 0 ? [] : [filled.sort().join(' ¦ ')];
  });
  return { labels: columns.map((column, at) => `${column} = ${labels[at] ?? ''}`).sort(), rows: rows.sort() };
}

const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
const LOAN_ID = /\bl[0-9a-z]{12}\b/g;

/** Requests by their names, and loans by the request that lent them, wherever an id stands in a cell. */
export function renamer(snapshot: readonly TabSnapshot[], names: RequestNames): (text: string) => string {
  const loans = new Map<string, string>();
  for (const tab of snapshot)
    for (const cells of tab.cells.slice(2))
      for (const cell of cells) {
        const [, loanId, requestId] = /^(l[0-9a-z]{12})\|([^|]+)\|lend\|/.exec(textOf(cell)) ?? [];
        if (loanId && requestId) loans.set(loanId, `loan of ${names.get(requestId) ?? requestId}`);
      }
  const byRequest = [...names];
  return (text) => {
    const told = byRequest.reduce(
      (sofar, [id, name]) => sofar.replaceAll(id, name).replaceAll(`${id.toLowerCase()}x`, `${name}x`),
      text,
    );
    return told.replace(LOAN_ID, (loanId) => loans.get(loanId) ?? 'some loan');
  };
}

/** Rows that only one of two pictures has, and tabs or labels that differ; empty when both show the same. */
export function differences(one: Picture, other: Picture): string[] {
  const sheets = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return sheets.flatMap((sheet) => {
    const [here, there] = [one[sheet], other[sheet]];
    if (!here || !there) return [`${here?.name ?? there?.name}: only in one of them`];
    const only = (mark: string, mine: readonly string[], theirs: readonly string[]) =>
      minus(mine, theirs).map((row) => `${mark} ${here.name}: ${row}`);
    return [
      ...(here.name === there.name && here.hidden === there.hidden ? [] : [`${here.name} / ${there.name}`]),
      ...only('+', here.labels, there.labels),
      ...only('-', there.labels, here.labels),
      ...only('+', here.rows, there.rows),
      ...only('-', there.rows, here.rows),
    ];
  });
}

function minus(rows: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
