// Emulates DataValidation and its builder. Rules that need a formula are not emulated.

import { blockName, parseBlock, quotedTabName, splitTabName } from '../grid/a1.ts';
import type { ValidationRule } from '../grid/cell.ts';
import { instantOfSerial, serialOfInstant } from '../grid/date-serial.ts';
import { GridError, refusals } from '../grid/grid-error.ts';
import { emulate } from './emulate.ts';
import { type EnumConstant, enumConstant } from './enums.ts';
import type { GasDataValidation, GasDataValidationBuilder } from './gas-types.ts';
import type { Range } from './range.ts';
import { blockOf } from './range-place.ts';
import { enlist, type Session } from './session.ts';

type Arg = ValidationRule['args'][number];
const rules = new WeakMap<object, ValidationRule>();

/** The plain rule behind a DataValidation. */
export function ruleOf(validation: DataValidation): ValidationRule {
  return rules.get(validation) as ValidationRule;
}

export class DataValidation {
  readonly #session: Session;
  readonly #rule: ValidationRule;

  constructor(session: Session, rule: ValidationRule) {
    enlist(this, session);
    rules.set(this, rule);
    this.#session = session;
    this.#rule = rule;
  }

  copy(): DataValidationBuilder {
    return this.#session.free(
      'DataValidation.copy',
      () => new DataValidationBuilder(this.#session, this.#rule),
    );
  }

  getAllowInvalid(): boolean {
    return this.#session.free('DataValidation.getAllowInvalid', () => this.#rule.allowInvalid);
  }

  getCriteriaType(): EnumConstant | null {
    return this.#session.free('DataValidation.getCriteriaType', () => criteriaOf(this.#rule));
  }

  getCriteriaValues(): unknown[] {
    return this.#session.free('DataValidation.getCriteriaValues', () =>
      criteriaValues(this.#session, this.#rule),
    );
  }

  getHelpText(): string | null {
    return this.#session.free('DataValidation.getHelpText', () => this.#rule.helpText ?? null);
  }

  toString(): string {
    return 'DataValidation';
  }
}

/** Null before a builder is told what to require. */
function criteriaOf(rule: ValidationRule): EnumConstant | null {
  return rule.criteria === '' ? null : enumConstant('DataValidationCriteria', rule.criteria);
}

/** Arguments as the builder took them: dates are `Date`s, a list is an array, a range a `Range`. */
function criteriaValues(session: Session, rule: ValidationRule): unknown[] {
  const isDate = rule.criteria.startsWith('DATE_');
  const values = rule.args.map((arg): unknown => {
    if (Array.isArray(arg)) return session.array(arg);
    if (rule.criteria === 'VALUE_IN_RANGE' && typeof arg === 'string') return rangeNamed(session, arg);
    return isDate ? session.execution.realm.date(instantOfSerial(Number(arg), session.book.sheetZone)) : arg;
  });
  return session.array(values);
}

function rangeNamed(session: Session, name: string): Range {
  const { tabName, a1 } = splitTabName(name);
  const tab = tabName === null ? undefined : session.book.tabNamed(tabName);
  if (tab === undefined) throw new GridError(refusals.badRange(name));
  return session.handles.range(tab.sheetId, parseBlock(a1, { rows: tab.maxRows, columns: tab.maxColumns }));
}

/** Builders change nothing in the workbook: every step is free. */
export class DataValidationBuilder {
  readonly #session: Session;
  #rule: ValidationRule;

  constructor(session: Session, rule: ValidationRule | null) {
    enlist(this, session);
    this.#session = session;
    this.#rule = rule ?? { criteria: '', args: [], allowInvalid: true };
  }

  build(): DataValidation {
    return this.#session.free(
      'DataValidationBuilder.build',
      () => new DataValidation(this.#session, this.#rule),
    );
  }

  copy(): DataValidationBuilder {
    return this.#session.free(
      'DataValidationBuilder.copy',
      () => new DataValidationBuilder(this.#session, this.#rule),
    );
  }

  getAllowInvalid(): boolean {
    return this.#session.free('DataValidationBuilder.getAllowInvalid', () => this.#rule.allowInvalid);
  }

  getCriteriaType(): EnumConstant | null {
    return this.#session.free('DataValidationBuilder.getCriteriaType', () => criteriaOf(this.#rule));
  }

  getCriteriaValues(): unknown[] {
    return this.#session.free('DataValidationBuilder.getCriteriaValues', () =>
      criteriaValues(this.#session, this.#rule),
    );
  }

  getHelpText(): string | null {
    return this.#session.free('DataValidationBuilder.getHelpText', () => this.#rule.helpText ?? null);
  }

  setAllowInvalid(allowInvalid: boolean): DataValidationBuilder {
    return this.#with('setAllowInvalid', { allowInvalid });
  }

  setHelpText(helpText: string): DataValidationBuilder {
    return this.#with('setHelpText', { helpText });
  }

  requireValueInList(values: unknown[], showDropdown = true): DataValidationBuilder {
    return this.#require('requireValueInList', 'VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireValueInRange(range: Range, showDropdown = true): DataValidationBuilder {
    const block = blockOf(range);
    const tab = this.#session.book.tab(block.sheetId);
    return this.#require('requireValueInRange', 'VALUE_IN_RANGE', [
      `${quotedTabName(tab.name)}!${blockName(block)}`,
      showDropdown,
    ]);
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): DataValidationBuilder {
    const args = [checkedValue, uncheckedValue].filter((each) => each !== undefined) as Arg[];
    return this.#require('requireCheckbox', 'CHECKBOX', args);
  }

  requireDate(): DataValidationBuilder {
    return this.#require('requireDate', 'DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date): DataValidationBuilder {
    return this.#require('requireDateAfter', 'DATE_AFTER', [this.#day(date)]);
  }

  requireDateBefore(date: Date): DataValidationBuilder {
    return this.#require('requireDateBefore', 'DATE_BEFORE', [this.#day(date)]);
  }

  requireDateOnOrAfter(date: Date): DataValidationBuilder {
    return this.#require('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', [this.#day(date)]);
  }

  requireDateOnOrBefore(date: Date): DataValidationBuilder {
    return this.#require('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', [this.#day(date)]);
  }

  requireDateBetween(start: Date, end: Date): DataValidationBuilder {
    return this.#require('requireDateBetween', 'DATE_BETWEEN', [this.#day(start), this.#day(end)]);
  }

  requireDateEqualTo(date: Date): DataValidationBuilder {
    return this.#require('requireDateEqualTo', 'DATE_EQUAL_TO', [this.#day(date)]);
  }

  requireDateNotBetween(start: Date, end: Date): DataValidationBuilder {
    return this.#require('requireDateNotBetween', 'DATE_NOT_BETWEEN', [this.#day(start), this.#day(end)]);
  }

  requireNumberEqualTo(number: number): DataValidationBuilder {
    return this.#require('requireNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number): DataValidationBuilder {
    return this.#require('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): DataValidationBuilder {
    return this.#require('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberBetween(start: number, end: number): DataValidationBuilder {
    return this.#require('requireNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberGreaterThan(number: number): DataValidationBuilder {
    return this.#require('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): DataValidationBuilder {
    return this.#require('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): DataValidationBuilder {
    return this.#require('requireNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): DataValidationBuilder {
    return this.#require('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): DataValidationBuilder {
    return this.#require('requireTextContains', 'TEXT_CONTAINS', [text]);
  }

  requireTextEqualTo(text: string): DataValidationBuilder {
    return this.#require('requireTextEqualTo', 'TEXT_EQUAL_TO', [text]);
  }

  requireTextDoesNotContain(text: string): DataValidationBuilder {
    return this.#require('requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextIsUrl(): DataValidationBuilder {
    return this.#require('requireTextIsUrl', 'TEXT_IS_VALID_URL', []);
  }

  requireTextIsEmail(): DataValidationBuilder {
    return this.#require('requireTextIsEmail', 'TEXT_IS_VALID_EMAIL', []);
  }

  toString(): string {
    return 'DataValidationBuilder';
  }

  #require(method: string, criteria: string, args: readonly Arg[]): DataValidationBuilder {
    return this.#with(method, { criteria, args });
  }

  #with(method: string, part: Partial<ValidationRule>): DataValidationBuilder {
    return this.#session.free(`DataValidationBuilder.${method}`, () => {
      this.#rule = { ...this.#rule, ...part };
      return this;
    });
  }

  #day(date: Date): number {
    return Math.floor(serialOfInstant(date.getTime(), this.#session.book.sheetZone));
  }
}

emulate<GasDataValidation>()('DataValidation', DataValidation, 'data-validation.ts');
emulate<GasDataValidationBuilder>()('DataValidationBuilder', DataValidationBuilder, 'data-validation.ts');
