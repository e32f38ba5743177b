// A row that is looked up by its key and has a cell that cannot be read.

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/tables/cell.ts';
import { day } from '../../src/tables/columns.ts';
import { findRow } from '../../src/tables/find-row.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aCatalogue, copies, few } from '../support/big-catalogue.ts';
import { aGrid, openTab } from '../support/grid-port.ts';

const A_DAY = { day: '2026-09-28', time: '00:00:00' };

describe('a copy whose row cannot be read', () => {
  const lentOn = defineTable({
    ...copies,
    columns: { ...copies.columns, lentOn: day({ label: { 'zh-CN': '借出日期', en: 'Lent on' } }) },
  });
  const withDay = (cells: CellValue[][], bad: number) =>
    cells.map((row, i) => [...row, ['lentOn', '借出日期'][i] ?? (i === bad ? '昨天' : A_DAY)]);
  const look = (cells: CellValue[][], text: string, port = aGrid(cells)) =>
    findRow(openTab(lentOn, port), {
      key: 'barcode',
      text,
      keys: ['barcode', 'title', 'lentOn'],
      hint: undefined,
      trust: { isStale: false },
      seen: (row) => row.title,
    })?.number;
  const unreadable = (row: number) =>
    expect.objectContaining({ code: 'rowUnreadable', params: { tab: '在借', row, column: '借出日期' } });

  it.each([
    ['few', few, 'T2', 4],
    ['many', aCatalogue(), 'T500', 503],
  ])('is named with tab, row and column in a tab of %s rows', (_, cells, barcode, row) => {
    expect(() => look(withDay(cells, row - 1), barcode)).toThrow(unreadable(row));
  });

  it.each([
    ['few', few, 'T1', 3],
    ['many', aCatalogue(), 'T499', 502],
  ])(
    'does not stand in the way of another, nor of one that is not there, in a tab of %s rows',
    (_, cells, barcode, row) => {
      expect(look(withDay(cells, row), barcode)).toBe(row);
      expect(look(withDay(cells, row), 'X1')).toBeUndefined();
    },
  );

  it('is not the one that a hand sorted into its place', () => {
    const cells = withDay(aCatalogue(), 502);
    const port = aGrid(cells);
    const { find: ask } = port;
    port.find = (...where) => {
      const found = ask(...where);
      port.find = ask;
      port.cells.splice(2, 1);
      return found;
    };

    expect(look(cells, 'T499', port)).toBe(501);
  });
});
