// Puts rows of a block in another order: the outcome of a sort.

import { checkBlock } from './apply-cells.ts';
import { isFormula } from './cell.ts';
import type { Change } from './change.ts';
import { carryFormula } from './references.ts';
import type { Row, Tab } from './tab.ts';

type Reorder = Extract<Change, { kind: 'reorderRows' }>;

/** Content, style and notes go with a row; validation, height and hiding stay with the place. Formulas are carried. */
export function reorderRows(tab: Tab, change: Reorder): Change {
  const { row, column, columns, order } = change;
  checkBlock(tab, { row, column, columns, rows: order.length });
  const before = order.map((_, i) => cutPart(tab.rows[row - 1 + i], column, columns));
  const restore: Change[] = [];
  for (const [i, from] of order.entries()) {
    const part = before[from];
    if (part === undefined) continue;
    if (tab.mayHoldFormulas) carryPart(tab, change, part, i, from, restore);
    pastePart(tab.rowToWrite(row + i), column, columns, part);
  }
  const inverse: number[] = new Array(order.length);
  for (const [i, from] of order.entries()) inverse[from] = i;
  const back: Change = { ...change, order: inverse };
  return restore.length === 0 ? back : { kind: 'group', changes: [back, ...restore] };
}

type Part = Pick<Row, 'cells' | 'styles' | 'notes'>;

function cutPart(row: Row | undefined, column: number, columns: number): Part {
  const cut = <T>(line: T[]): T[] => line.slice(column - 1, column - 1 + columns);
  return {
    cells: cut(row?.cells ?? []),
    styles: row?.styles ? cut(row.styles) : null,
    notes: row?.notes ? cut(row.notes) : null,
  };
}

function carryPart(tab: Tab, change: Reorder, part: Part, to: number, from: number, restore: Change[]): void {
  for (const [j, content] of part.cells.entries()) {
    if (!isFormula(content)) continue;
    const carried = carryFormula(content.formula, to - from, 0);
    part.cells[j] = tab.stored({ formula: carried });
    if (carryFormula(carried, from - to, 0) === content.formula) continue;
    const values = [[{ formula: content.formula }]];
    restore.push({
      kind: 'setCells',
      sheetId: tab.sheetId,
      row: change.row + from,
      column: change.column + j,
      values,
    });
  }
}

function pastePart(row: Row, column: number, columns: number, part: Part): void {
  paste(row.cells, part.cells, column, columns, null);
  while (row.cells.length > 0 && row.cells[row.cells.length - 1] === null) row.cells.pop();
  if (part.styles !== null || row.styles !== null) {
    row.styles ??= [];
    paste(row.styles, part.styles ?? [], column, columns, 0);
  }
  if (part.notes !== null || row.notes !== null) {
    row.notes ??= [];
    paste<string | null>(row.notes, part.notes ?? [], column, columns, null);
  }
}

function paste<T>(line: T[], part: readonly T[], column: number, columns: number, blank: T): void {
  const reach = line.length > column - 1 + part.length ? columns : part.length;
  while (line.length < column - 1) line.push(blank);
  for (let j = 0; j < reach; j++) line[column - 1 + j] = part[j] ?? blank;
}
