// Whether a value keeps to a cell's data validation rule (PLATFORM 4.33).

import { cellName, parseBlock, splitTabName } from './a1.ts';
import type { Book } from './book.ts';
import type { Block, ValidationRule, Value } from './cell.ts';
import { isCellError } from './cell.ts';
import { GridError, refusals } from './grid-error.ts';
import { isDateNumberFormat } from './shown.ts';
import type { Tab } from './tab.ts';

/** Throws the text of 4.33 when a cell of the block breaks a rule that rejects. Blank cells break none. */
export function checkValidations(book: Book, tab: Tab, block: Block): void {
  for (let row = block.row; row < block.row + block.rows; row++) {
    if (tab.rows[row - 1]?.validations == null) continue;
    for (let column = block.column; column < block.column + block.columns; column++) {
      const rule = tab.validation(row, column);
      if (rule === null || rule.allowInvalid || keepsRule(book, tab, row, column, rule)) continue;
      throw new GridError(refusals.validation(cellName(row, column)));
    }
  }
}

/** True when what stands in the cell is what the rule allows. */
function keepsRule(book: Book, tab: Tab, row: number, column: number, rule: ValidationRule): boolean {
  const value = book.valueAt(tab, row, column);
  if (value === null || value === '') return true;
  if (isCellError(value)) return false;
  if (rule.criteria === 'VALUE_IN_LIST') return listed(rule.args[0], value, book.shownAt(tab, row, column));
  if (rule.criteria === 'VALUE_IN_RANGE')
    return inRange(book, tab, String(rule.args[0]), book.shownAt(tab, row, column));
  if (rule.criteria.startsWith('DATE_')) {
    return isDateNumberFormat(tab.style(row, column).numberFormat) && keepsBounds(rule, value);
  }
  return keepsBounds(rule, value);
}

function listed(values: unknown, value: Value, shown: string): boolean {
  return (
    Array.isArray(values) && values.some((each) => String(each) === String(value) || String(each) === shown)
  );
}

function inRange(book: Book, here: Tab, range: string, shown: string): boolean {
  const { tabName, a1 } = splitTabName(range);
  const tab = tabName === null ? here : book.tabNamed(tabName);
  if (tab === undefined) return false;
  const block = parseBlock(a1, { rows: Math.max(1, tab.lastRow()), columns: tab.maxColumns });
  return book.shown(tab, block).some((line) => line.includes(shown));
}

function keepsBounds(rule: ValidationRule, value: Exclude<Value, null>): boolean {
  const [a, b] = rule.args;
  const number = typeof value === 'number' ? value : Number.NaN;
  const day = Math.floor(number);
  const text = String(value);
  switch (rule.criteria) {
    case 'CHECKBOX':
      return rule.args.length === 0
        ? typeof value === 'boolean'
        : rule.args.some((each) => String(each) === text);
    case 'NUMBER_BETWEEN':
      return number >= Number(a) && number <= Number(b);
    case 'NUMBER_NOT_BETWEEN':
      return number < Number(a) || number > Number(b);
    case 'NUMBER_EQUAL_TO':
      return number === a;
    case 'NUMBER_NOT_EQUAL_TO':
      return Number.isFinite(number) && number !== a;
    case 'NUMBER_GREATER_THAN':
      return number > Number(a);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= Number(a);
    case 'NUMBER_LESS_THAN':
      return number < Number(a);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= Number(a);
    case 'DATE_IS_VALID_DATE':
      return Number.isFinite(number);
    case 'DATE_AFTER':
      return day > Number(a);
    case 'DATE_BEFORE':
      return day < Number(a);
    case 'DATE_EQUAL_TO':
      return day === a;
    case 'DATE_ON_OR_AFTER':
      return day >= Number(a);
    case 'DATE_ON_OR_BEFORE':
      return day <= Number(a);
    case 'DATE_BETWEEN':
      return day >= Number(a) && day <= Number(b);
    case 'DATE_NOT_BETWEEN':
      return day < Number(a) || day > Number(b);
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(String(a).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(String(a).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === String(a);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s.]+\.[^\s]+$/.test(text);
    default:
      throw new GridError(`not emulated: validation ${rule.criteria} — add it in local/grid/validation.ts`);
  }
}
