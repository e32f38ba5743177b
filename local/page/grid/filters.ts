// Filters: the workbook keeps which shown values are hidden, the grid which are let through.

import type { Worksheet } from '@univerjs/presets';
import type { FilterState } from '../../grid/change.ts';
import { type BookView, rangeOf } from './book-view.ts';

/** Criteria of one column in the grid's form. */
export type GridCriteria = { colId: number; filters?: { blank?: true; filters?: string[] } };

/** Every value the column shows below the filter's header row. */
function shownValues(sheet: Worksheet, filter: FilterState, column: number): Set<string> {
  const values = new Set<string>();
  for (let row = filter.block.row; row < filter.block.row + filter.block.rows - 1; row++) {
    values.add(shownText(sheet, row, column - 1));
  }
  return values;
}

/** A cell as shown, numbers in their format. Counts from 0. */
function shownText(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCell(row, column);
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  return cell?.t === 3 ? (Number(value) === 1 ? 'TRUE' : 'FALSE') : String(value);
}

/** Makes the grid's filter the one of the workbook, whatever it was. */
export function showFilter(view: BookView, sheetId: number, filter: FilterState | null): void {
  const sheet = view.sheet(sheetId);
  if (sheet === null) return;
  view.run(sheetId, 'remove-filter', {});
  if (filter === null) return;
  const { row, column, rows, columns } = filter.block;
  view.run(sheetId, 'set-filter-range', { range: rangeOf(row, column, rows, columns) });
  for (const { column: at, hiddenValues } of filter.columns) {
    const hidden = new Set(hiddenValues);
    const kept = [...shownValues(sheet, filter, at)].filter((value) => !hidden.has(value));
    const filters = {
      filters: kept.filter((value) => value !== ''),
      ...(kept.includes('') && { blank: true as const }),
    };
    view.run(sheetId, 'set-filter-criteria', {
      col: at - 1,
      criteria: { colId: at - 1, filters },
      reCalc: true,
    });
  }
}

/** What the workbook's filter becomes when the grid's criteria of a column (from 0) change; null criteria: all shown. */
export function filterWith(
  sheet: Worksheet,
  filter: FilterState,
  column: number,
  criteria: GridCriteria | null,
): FilterState {
  const others = filter.columns.filter((entry) => entry.column !== column + 1);
  if (criteria?.filters === undefined) return { ...filter, columns: others };
  const kept = new Set(criteria.filters.filters ?? []);
  if (criteria.filters.blank) kept.add('');
  const hiddenValues = [...shownValues(sheet, filter, column + 1)].filter((value) => !kept.has(value));
  return { ...filter, columns: [...others, { column: column + 1, hiddenValues }] };
}
