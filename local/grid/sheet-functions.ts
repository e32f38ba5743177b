// Common Sheets functions that the formula library lacks.

import FormulaParser from 'fast-formula-parser';

const { FormulaError } = FormulaParser;

/** An argument as the library gives it: a single value or a block. */
type Argument = { readonly value: unknown; readonly isArray: boolean };

/** By name, as the formula library takes them. */
export const sheetFunctions: Readonly<Record<string, (...args: Argument[]) => unknown>> = {
  MAX: (...args) => Math.max(...numbersOr0(args)),
  MIN: (...args) => Math.min(...numbersOr0(args)),
  COUNTA: (...args) => args.flatMap(cellsOf).filter((value) => value !== null && value !== undefined).length,
  COUNTBLANK: (...args) => args.flatMap(cellsOf).filter(isBlank).length,
  COUNTUNIQUE: (...args) => new Set(args.flatMap(cellsOf).filter((value) => !isBlank(value))).size,
  MATCH: (wanted, block, type) => {
    const cells = block === undefined ? [] : cellsOf(block);
    const how = type === undefined ? 1 : Number(type.value);
    if (how === 0) return found(cells.findIndex((cell) => same(cell, wanted?.value)));
    const target = Number(wanted?.value);
    return found(cells.findLastIndex((cell) => (how > 0 ? Number(cell) <= target : Number(cell) >= target)));
  },
  TEXTJOIN: (separator, skipEmpty, ...args) => {
    const texts = args.flatMap(cellsOf).map((value) => String(value ?? ''));
    return (skipEmpty?.value === true ? texts.filter((text) => text !== '') : texts).join(
      String(separator?.value ?? ''),
    );
  },
  HYPERLINK: (url, label) => label?.value ?? url?.value ?? '',
};

function cellsOf(arg: Argument): unknown[] {
  return Array.isArray(arg.value) ? arg.value.flat() : [arg.value];
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function numbersOr0(args: readonly Argument[]): number[] {
  const numbers = args.flatMap(cellsOf).filter((value) => typeof value === 'number');
  return numbers.length === 0 ? [0] : numbers;
}

function same(cell: unknown, wanted: unknown): boolean {
  if (typeof cell === 'string' && typeof wanted === 'string')
    return cell.toLowerCase() === wanted.toLowerCase();
  return cell === wanted;
}

function found(index: number): unknown {
  if (index < 0) throw FormulaError.NA;
  return index + 1;
}
