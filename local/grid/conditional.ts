// Which conditional format rule a cell meets, and how it then looks.

import type { Book } from './book.ts';
import type { CellStyle, Value } from './cell.ts';
import type { ConditionalRule } from './change.ts';
import { serialOfInstant } from './date-serial.ts';
import { evaluateFormula } from './evaluate.ts';
import { FormulaCell } from './formula-cell.ts';
import { carryFormula } from './references.ts';
import type { Tab } from './tab.ts';

const RELATIVE_DAYS: Readonly<Record<string, number>> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };

/** A cell's style with that of the first rule it meets on top. */
export function styleShownAt(book: Book, tab: Tab, row: number, column: number): CellStyle {
  const own = tab.style(row, column);
  for (const rule of tab.conditional) {
    const inside = rule.blocks.some(
      (block) =>
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    );
    if (inside && meets(book, tab, row, column, rule)) return { ...own, ...rule.style };
  }
  return own;
}

function meets(book: Book, tab: Tab, row: number, column: number, rule: ConditionalRule): boolean {
  if (rule.criteria === 'CUSTOM_FORMULA') return formulaHolds(book, tab, row, column, rule);
  const value = book.valueAt(tab, row, column);
  const isBlank = value === null || value === '';
  if (rule.criteria === 'CELL_EMPTY') return isBlank;
  if (rule.criteria === 'CELL_NOT_EMPTY') return !isBlank;
  if (rule.criteria.startsWith('TEXT_')) return textMeets(book.shownAt(tab, row, column), rule);
  return !isBlank && numberMeets(book, value, rule);
}

/** Relative references count from the top left cell of the first block. */
function formulaHolds(book: Book, tab: Tab, row: number, column: number, rule: ConditionalRule): boolean {
  const [first] = rule.blocks;
  if (first === undefined) return false;
  const carried = carryFormula(String(rule.args[0]), row - first.row, column - first.column);
  return evaluateFormula(book, tab, row, column, new FormulaCell(carried)) === true;
}

function textMeets(shown: string, rule: ConditionalRule): boolean {
  const text = shown.toLowerCase();
  const wanted = String(rule.args[0]).toLowerCase();
  switch (rule.criteria) {
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    default:
      return rule.criteria === 'TEXT_ENDS_WITH' && text.endsWith(wanted);
  }
}

function numberMeets(book: Book, value: Value, rule: ConditionalRule): boolean {
  if (typeof value !== 'number') return false;
  const [a, b] = rule.args;
  const today = Math.floor(serialOfInstant(book.now(), book.sheetZone));
  const bound = rule.criteria.endsWith('_RELATIVE')
    ? today + (RELATIVE_DAYS[String(a)] ?? Number.NaN)
    : Number(a);
  switch (rule.criteria.replace(/_RELATIVE$/, '')) {
    case 'NUMBER_GREATER_THAN':
      return value > bound;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= bound;
    case 'NUMBER_LESS_THAN':
      return value < bound;
    case 'NUMBER_EQUAL_TO':
      return value === bound;
    case 'NUMBER_BETWEEN':
      return value >= bound && value <= Number(b);
    case 'DATE_BEFORE':
      return Math.floor(value) < bound;
    case 'DATE_AFTER':
      return Math.floor(value) > bound;
    case 'DATE_EQUAL_TO':
      return Math.floor(value) === bound;
    default:
      return false;
  }
}
