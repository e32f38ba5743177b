// Emulates ConditionalFormatRule and its builder for the simple conditions; gradients are not emulated.

import type { CellStyle } from '../grid/cell.ts';
import type { ConditionalRule } from '../grid/change.ts';
import { serialOfInstant } from '../grid/date-serial.ts';
import { emulate } from './emulate.ts';
import type { GasConditionalFormatRule, GasConditionalFormatRuleBuilder } from './gas-types.ts';
import type { Range } from './range.ts';
import { blockOf } from './range-place.ts';
import { enlist, type Session } from './session.ts';

type Args = ConditionalRule['args'];
const rules = new WeakMap<object, ConditionalRule>();

/** The plain rule behind a ConditionalFormatRule. */
export function conditionalOf(rule: ConditionalFormatRule): ConditionalRule {
  return rules.get(rule) as ConditionalRule;
}

export class ConditionalFormatRule {
  readonly #session: Session;
  readonly #sheetId: number;
  readonly #rule: ConditionalRule;

  constructor(session: Session, sheetId: number, rule: ConditionalRule) {
    enlist(this, session);
    rules.set(this, rule);
    this.#session = session;
    this.#sheetId = sheetId;
    this.#rule = rule;
  }

  copy(): ConditionalFormatRuleBuilder {
    return this.#session.free(
      'ConditionalFormatRule.copy',
      () => new ConditionalFormatRuleBuilder(this.#session, this.#sheetId, this.#rule),
    );
  }

  getRanges(): Range[] {
    return this.#session.free('ConditionalFormatRule.getRanges', () =>
      this.#session.array(
        this.#rule.blocks.map((block) => this.#session.handles.range(this.#sheetId, block)),
      ),
    );
  }

  toString(): string {
    return 'ConditionalFormatRule';
  }
}

export class ConditionalFormatRuleBuilder {
  readonly #session: Session;
  #sheetId: number;
  #rule: ConditionalRule;

  constructor(session: Session, sheetId: number, rule: ConditionalRule | null = null) {
    enlist(this, session);
    this.#session = session;
    this.#sheetId = sheetId;
    this.#rule = rule ?? { blocks: [], criteria: '', args: [], style: {} };
  }

  build(): ConditionalFormatRule {
    return this.#session.free(
      'ConditionalFormatRuleBuilder.build',
      () => new ConditionalFormatRule(this.#session, this.#sheetId, this.#rule),
    );
  }

  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder {
    const blocks = ranges.map((range) => {
      const { sheetId, ...block } = blockOf(range);
      this.#sheetId = sheetId;
      return block;
    });
    return this.#with('setRanges', { blocks });
  }

  setBackground(background: string | null): ConditionalFormatRuleBuilder {
    return this.#style('setBackground', background === null ? {} : { background });
  }

  setFontColor(fontColor: string | null): ConditionalFormatRuleBuilder {
    return this.#style('setFontColor', fontColor === null ? {} : { fontColor });
  }

  setBold(bold: boolean | null): ConditionalFormatRuleBuilder {
    return this.#style('setBold', { fontWeight: bold ? 'bold' : 'normal' });
  }

  setItalic(italic: boolean | null): ConditionalFormatRuleBuilder {
    return this.#style('setItalic', { fontStyle: italic ? 'italic' : 'normal' });
  }

  setStrikethrough(strike: boolean | null): ConditionalFormatRuleBuilder {
    return this.#style('setStrikethrough', { fontLine: strike ? 'line-through' : 'none' });
  }

  setUnderline(underline: boolean | null): ConditionalFormatRuleBuilder {
    return this.#style('setUnderline', { fontLine: underline ? 'underline' : 'none' });
  }

  whenCellEmpty(): ConditionalFormatRuleBuilder {
    return this.#when('whenCellEmpty', 'CELL_EMPTY', []);
  }

  whenCellNotEmpty(): ConditionalFormatRuleBuilder {
    return this.#when('whenCellNotEmpty', 'CELL_NOT_EMPTY', []);
  }

  whenTextEqualTo(text: string): ConditionalFormatRuleBuilder {
    return this.#when('whenTextEqualTo', 'TEXT_EQUAL_TO', [text]);
  }

  whenTextContains(text: string): ConditionalFormatRuleBuilder {
    return this.#when('whenTextContains', 'TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): ConditionalFormatRuleBuilder {
    return this.#when('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextStartsWith(text: string): ConditionalFormatRuleBuilder {
    return this.#when('whenTextStartsWith', 'TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): ConditionalFormatRuleBuilder {
    return this.#when('whenTextEndsWith', 'TEXT_ENDS_WITH', [text]);
  }

  whenNumberGreaterThan(number: number): ConditionalFormatRuleBuilder {
    return this.#when('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): ConditionalFormatRuleBuilder {
    return this.#when('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): ConditionalFormatRuleBuilder {
    return this.#when('whenNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }

  whenNumberEqualTo(number: number): ConditionalFormatRuleBuilder {
    return this.#when('whenNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }

  whenNumberBetween(start: number, end: number): ConditionalFormatRuleBuilder {
    return this.#when('whenNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  /** A day, or TODAY and its like by name. */
  whenDateBefore(date: unknown): ConditionalFormatRuleBuilder {
    return this.#whenDate('whenDateBefore', 'DATE_BEFORE', date);
  }

  whenDateAfter(date: unknown): ConditionalFormatRuleBuilder {
    return this.#whenDate('whenDateAfter', 'DATE_AFTER', date);
  }

  whenDateEqualTo(date: unknown): ConditionalFormatRuleBuilder {
    return this.#whenDate('whenDateEqualTo', 'DATE_EQUAL_TO', date);
  }

  /** Relative references count from the first range's top left cell. */
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder {
    return this.#when('whenFormulaSatisfied', 'CUSTOM_FORMULA', [formula]);
  }

  toString(): string {
    return 'ConditionalFormatRuleBuilder';
  }

  #whenDate(method: string, criteria: string, date: unknown): ConditionalFormatRuleBuilder {
    const { realm } = this.#session.execution;
    if (!realm.isDate(date)) {
      const day = String(date);
      if (['TODAY', 'TOMORROW', 'YESTERDAY'].includes(day))
        return this.#when(method, `${criteria}_RELATIVE`, [day]);
      throw this.#session.error(`not emulated: RelativeDate.${day} — add it in local/grid/conditional.ts`);
    }
    return this.#when(method, criteria, [
      Math.floor(serialOfInstant(date.getTime(), this.#session.book.sheetZone)),
    ]);
  }

  #when(method: string, criteria: string, args: Args): ConditionalFormatRuleBuilder {
    return this.#with(method, { criteria, args });
  }

  #style(method: string, style: CellStyle): ConditionalFormatRuleBuilder {
    return this.#with(method, { style: { ...this.#rule.style, ...style } });
  }

  #with(method: string, part: Partial<ConditionalRule>): ConditionalFormatRuleBuilder {
    return this.#session.free(`ConditionalFormatRuleBuilder.${method}`, () => {
      this.#rule = { ...this.#rule, ...part };
      return this;
    });
  }
}

emulate<GasConditionalFormatRule>()(
  'ConditionalFormatRule',
  ConditionalFormatRule,
  'conditional-format-rule.ts',
);
emulate<GasConditionalFormatRuleBuilder>()(
  'ConditionalFormatRuleBuilder',
  ConditionalFormatRuleBuilder,
  'conditional-format-rule.ts',
);
