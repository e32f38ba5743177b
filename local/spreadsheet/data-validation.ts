// Emulates DataValidation and its builder. Rules that need a formula are not emulated.

import { blockName, quotedTabName } from '../grid/a1.ts';
import type { ValidationRule } from '../grid/cell.ts';
import { instantOfSerial, serialOfInstant } from '../grid/date-serial.ts';
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

  getCriteriaType(): EnumConstant {
    return this.#session.free('DataValidation.getCriteriaType', () =>
      enumConstant('DataValidationCriteria', this.#rule.criteria),
    );
  }

  /** Arguments as the builder took them: dates are `Date`s, a list is an array. */
  getCriteriaValues(): unknown[] {
    return this.#session.free('DataValidation.getCriteriaValues', () => {
      const { realm } = this.#session.execution;
      const isDate = this.#rule.criteria.startsWith('DATE_');
      const values = this.#rule.args.map((arg): unknown => {
        if (Array.isArray(arg)) return this.#session.array(arg);
        return isDate ? realm.date(instantOfSerial(Number(arg), this.#session.book.sheetZone)) : arg;
      });
      return this.#session.array(values);
    });
  }

  getHelpText(): string | null {
    return this.#session.free('DataValidation.getHelpText', () => this.#rule.helpText ?? null);
  }

  toString(): string {
    return 'DataValidation';
  }
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
