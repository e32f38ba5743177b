// Where a row or column goes when lines are inserted, deleted or moved: the arithmetic behind formulas, filters and protections.

import type { Block } from './cell.ts';

/** One structural change along one dimension; numbers count from 1, `to` is told before the move. */
export type LineShift =
  | { readonly do: 'insert'; readonly at: number; readonly count: number }
  | { readonly do: 'delete'; readonly at: number; readonly count: number }
  | { readonly do: 'move'; readonly at: number; readonly count: number; readonly to: number };

export type Dimension = 'rows' | 'columns';

/** Where a line ends up; null when it is deleted. */
export function shiftLine(line: number, shift: LineShift): number | null {
  const { at, count } = shift;
  if (shift.do === 'insert') return line >= at ? line + count : line;
  if (shift.do === 'delete') {
    if (line < at) return line;
    return line < at + count ? null : line - count;
  }
  const landing = shift.to > at ? shift.to - count : shift.to;
  if (line >= at && line < at + count) return landing + line - at;
  const without = line >= at + count ? line - count : line;
  return without >= landing ? without + count : without;
}

/** Where a span of lines ends up; null when all of it is deleted. A move within the span leaves the span as it is. */
export function shiftSpan(from: number, to: number, shift: LineShift): readonly [number, number] | null {
  const { at, count } = shift;
  if (shift.do === 'insert') return [from >= at ? from + count : from, to >= at ? to + count : to];
  const last = at + count - 1;
  if (shift.do === 'delete') {
    if (from >= at && to <= last) return null;
    const kept = (line: number): number => (line > last ? line - count : Math.min(line, at));
    return [kept(from), to > last ? to - count : Math.min(to, at - 1)];
  }
  if (from >= at && to <= last) return [shiftLine(from, shift) ?? from, shiftLine(to, shift) ?? to];
  if (at >= from && last <= to && shift.to >= from && shift.to <= to + 1) return [from, to];
  const rest = shiftSpan(from, to, { do: 'delete', at, count });
  if (rest === null) return null;
  const landing = shift.to > at ? shift.to - count : shift.to;
  return shiftSpan(rest[0], rest[1], { do: 'insert', at: landing, count });
}

/** Where a block ends up; null when all of it is deleted. */
export function shiftBlock(block: Block, dimension: Dimension, shift: LineShift): Block | null {
  const first = dimension === 'rows' ? block.row : block.column;
  const length = dimension === 'rows' ? block.rows : block.columns;
  const span = shiftSpan(first, first + length - 1, shift);
  if (span === null) return null;
  const [from, to] = span;
  return dimension === 'rows'
    ? { ...block, row: from, rows: to - from + 1 }
    : { ...block, column: from, columns: to - from + 1 };
}
