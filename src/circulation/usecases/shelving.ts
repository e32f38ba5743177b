// What came back today and waits to be shelved, in the order of the shelves.

import type { App } from '../../app.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { minutesBetween } from '../../kernel/civil-day.ts';
import { madeAt } from '../../kernel/ids.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { readRows } from '../../tables/read-rows.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import { compareCallNumbers } from '../domain/call-number-order.ts';
import type { ShelvingLine } from '../domain/desk.ts';
import type { LoanState } from '../domain/loan.ts';
import { loanHistoryTable } from '../tables.ts';
import { Ledger } from './ledger.ts';

/** The newest rows of the history, among which today's are. */
const NEWEST_ROWS = 500;

type Returned = { readonly copyId: string; readonly copyBarcode: string; readonly title: string };

/** A query: two narrow columns of the Catalogue are read, whatever its size. Copies lent again, or kept back for mending, are not listed. */
export function shelving(app: App): Outcome<{ lines: ShelvingLine[] }> {
  const ledger = new Ledger(app);
  const inLedger = ledger
    .closedLoans()
    .filter(({ state }) => state.act === 'return' && cameToday(app, state));
  const byCopy = new Map(
    [...inHistory(app), ...inLedger].map((each): [string, Returned] => [each.copyId, each]),
  );
  for (const { copyId } of ledger.openLoans()) byCopy.delete(copyId);

  const places = placesOf(app, [...byCopy.keys()]);
  const lines = [...byCopy].flatMap(([copyId, { title, copyBarcode }]) => {
    const { location = '', callNumber = '', isKeptBack = false } = places.get(copyId) ?? {};
    return isKeptBack ? [] : [{ location, callNumber, title, copyBarcode }];
  });
  return done({ lines: lines.sort(byShelf) });
}

/** A return entered for an earlier day, such as one from the drop box, lies on the desk today all the same. */
function cameToday({ today, now, nowMs }: App, { day, requestId }: LoanState): boolean {
  const sinceMidnight = minutesBetween(`${today}T00:00:00`, now) * 60_000;
  return day === today || (madeAt(requestId) ?? 0) >= nowMs - sinceMidnight;
}

/** Loans of today that the sweep has moved already. */
function inHistory(app: App): Returned[] {
  const tab = app.tab(loanHistoryTable);
  const from = Math.max(FIRST_ROW, tab.port.lastRow() - NEWEST_ROWS + 1);
  return tab
    .readTexts(['returnedOn', 'copyId', 'copyBarcode', 'title'], from, NEWEST_ROWS)
    .filter(([returnedOn, copyId]) => returnedOn === app.today && copyId)
    .map(([, copyId = '', copyBarcode = '', title = '']) => ({ copyId, copyBarcode, title }));
}

type Place = { readonly location: string; readonly callNumber: string; readonly isKeptBack: boolean };

/** Where the copies belong; one that is not in the Catalogue any more has no place. */
function placesOf(app: App, copyIds: readonly string[]): Map<string, Place> {
  if (copyIds.length === 0) return new Map();
  const tab = app.tab(catalogueTable);
  const wanted = new Set(copyIds);
  const found = tab
    .readTexts(['copyId'], FIRST_ROW, tab.port.lastRow())
    .flatMap(([copyId = ''], i) => (wanted.has(copyId) ? [[FIRST_ROW + i, copyId] as const] : []));
  const rows = readRows(
    tab,
    found.map(([number]) => number),
    ['callNumber', 'status', 'location'],
  );
  return new Map(
    found.map(([number, copyId]) => {
      const { callNumber = '', status = '', location = '' } = rows.get(number) ?? {};
      const decoded = tab.table.columns.status.decode(status);
      const isKeptBack = 'value' in decoded && KEPT_BACK.some((each) => each === decoded.value);
      return [copyId, { callNumber, location, isKeptBack }];
    }),
  );
}

/** Such a copy does not go back to its shelf. */
const KEPT_BACK = ['damaged', 'setAside', 'withdrawn'] as const;

function byShelf(a: ShelvingLine, b: ShelvingLine): number {
  return a.location.localeCompare(b.location, 'zh-CN') || compareCallNumbers(a.callNumber, b.callNumber);
}
