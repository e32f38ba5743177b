// What hangs on blocks of a tab and must follow when lines shift: frozen lines, filter, rules, protections, names.

import type { Book } from './book.ts';
import type { Block } from './cell.ts';
import type { Change, FilterState } from './change.ts';
import { type Dimension, type LineShift, shiftBlock, shiftLine } from './line-shift.ts';
import type { Tab } from './tab.ts';

/** Shifts all that hangs on the tab. Answers the changes that restore it exactly; none when nothing changed. */
export function shiftAttachments(book: Book, tab: Tab, dimension: Dimension, shift: LineShift): Change[] {
  const { sheetId } = tab;
  const move = (block: Block): Block | null => shiftBlock(block, dimension, shift);
  const restore: Change[] = [];

  const frozen = { kind: 'freeze', sheetId, rows: tab.frozenRows, columns: tab.frozenColumns } as const;
  if (dimension === 'rows') tab.frozenRows = shiftFrozen(tab.frozenRows, shift);
  else tab.frozenColumns = shiftFrozen(tab.frozenColumns, shift);
  if (frozen.rows !== tab.frozenRows || frozen.columns !== tab.frozenColumns) restore.push(frozen);

  const filter = shiftFilter(tab.filter, dimension, shift);
  if (differ(filter, tab.filter)) restore.push({ kind: 'setFilter', sheetId, filter: tab.filter });
  tab.filter = filter;

  const conditional = tab.conditional.flatMap((rule) => {
    const blocks = keep(rule.blocks.map(move));
    return blocks.length === 0 ? [] : [{ ...rule, blocks }];
  });
  if (differ(conditional, tab.conditional))
    restore.push({ kind: 'setConditional', sheetId, rules: tab.conditional });
  tab.conditional = conditional;

  const protections = book.protections.flatMap((protection) => {
    if (protection.sheetId !== sheetId) return [protection];
    const { block, except, ...rest } = protection;
    const moved = block === undefined ? undefined : move(block);
    if (moved === null) return [];
    return [{ ...rest, ...(moved && { block: moved }), ...(except && { except: keep(except.map(move)) }) }];
  });
  if (differ(protections, book.protections))
    restore.push({ kind: 'setProtections', protections: book.protections });
  book.protections = protections;

  const named = book.named.flatMap((each) => {
    const moved = each.sheetId === sheetId ? move(each) : each;
    return moved === null ? [] : [{ ...each, ...moved }];
  });
  if (differ(named, book.named)) restore.push({ kind: 'setNamed', named: book.named });
  book.named = named;
  return restore;
}

function shiftFrozen(frozen: number, shift: LineShift): number {
  const { at, count } = shift;
  if (at > frozen || shift.do === 'move') return frozen;
  return shift.do === 'insert' ? frozen + count : frozen - Math.min(count, frozen - at + 1);
}

function shiftFilter(filter: FilterState | null, dimension: Dimension, shift: LineShift): FilterState | null {
  if (filter === null) return null;
  const block = shiftBlock(filter.block, dimension, shift);
  if (block === null) return null;
  if (dimension === 'rows') return { ...filter, block };
  const columns = filter.columns.flatMap((each) => {
    const column = shiftLine(each.column, shift);
    return column === null ? [] : [{ ...each, column }];
  });
  return { block, columns };
}

function keep(blocks: readonly (Block | null)[]): Block[] {
  return blocks.filter((block) => block !== null);
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
