// Checkboxes of a range: a validation rule and the two values it stands for, by default true and false.

import type { Block, Content, ValidationRule } from '../grid/cell.ts';
import type { Tab } from '../grid/tab.ts';
import { plainContent } from '../grid/tab-image.ts';
import type { Range } from './range.ts';
import { RangeStyles } from './range-styles.ts';
import type { Session } from './session.ts';

type States = { readonly checked: Content; readonly unchecked: Content };

export class RangeCheckboxes extends RangeStyles {
  readonly #session: Session;
  readonly #sheetId: number;
  readonly #block: Block;

  constructor(session: Session, sheetId: number, block: Block) {
    super(session, sheetId, block);
    this.#session = session;
    this.#sheetId = sheetId;
    this.#block = block;
  }

  /** A checkbox in every cell, unticked whatever the cell held (4.28: FALSE counts as content). */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): Range {
    const given = [checkedValue, uncheckedValue] as (ValidationRule['args'][number] | undefined)[];
    const args = given.filter((each) => each !== undefined);
    const rule = { criteria: 'CHECKBOX', args, allowInvalid: false };
    return this.bufferWrite('insertCheckboxes', () => {
      this.putRules([rule]);
      this.putContents(this.filled(statesOf(rule)?.unchecked ?? null));
    });
  }

  /** Only cells with a checkbox change; one that holds neither of its values keeps what it holds. */
  removeCheckboxes(): Range {
    return this.bufferWrite('removeCheckboxes', (_, tab) => {
      const states = this.#states(tab);
      const contents = this.contents(tab).map((line, i) =>
        line.map((content, j) => (isEither(content, states[i]?.[j]) ? null : content)),
      );
      const rules = this.down((row, column) => {
        const rule = tab.validation(row, column);
        return rule?.criteria === 'CHECKBOX' ? null : rule;
      });
      this.putContents(contents);
      this.putRules(rules);
    });
  }

  check(): Range {
    return this.#tick('check', (states) => states.checked);
  }

  uncheck(): Range {
    return this.#tick('uncheck', (states) => states.unchecked);
  }

  /** True or false when every cell is a checkbox in that state, null otherwise. */
  isChecked(): boolean | null {
    const facts = { cells: this.#block.rows * this.#block.columns, sheetId: this.#sheetId };
    return this.#session.call('Range.isChecked', 'read', facts, () => {
      const tab = this.tabToRead();
      const states = this.#states(tab).flat();
      const contents = this.contents(tab).flat();
      if (contents.every((content, i) => states[i] && content === states[i].checked)) return true;
      return contents.every((content, i) => states[i] && content === states[i].unchecked) ? false : null;
    });
  }

  /** Gives each cell a rule, down the columns; one rule alone is for all of them. */
  protected putRules(rules: readonly (ValidationRule | null)[]): void {
    const cells = this.#block.rows * this.#block.columns;
    const runs = rules.length === 1 ? [0, cells] : rules.flatMap((_, i) => [i, 1]);
    const place = { sheetId: this.#sheetId, ...this.#block };
    this.#session.change({ kind: 'setValidations', ...place, palette: rules, runs });
  }

  protected putContents(values: readonly (readonly Content[])[]): void {
    const { row, column } = this.#block;
    this.#session.change({ kind: 'setCells', sheetId: this.#sheetId, row, column, values });
  }

  protected contents(tab: Tab): Content[][] {
    return this.cellsOf((row, column) => plainContent(tab.content(row, column)));
  }

  protected cellsOf<T>(cell: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.#block;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => cell(row + i, column + j)),
    );
  }

  protected down<T>(cell: (row: number, column: number) => T): T[] {
    const { row, column, rows, columns } = this.#block;
    return Array.from({ length: rows * columns }, (_, i) =>
      cell(row + (i % rows), column + Math.floor(i / rows)),
    );
  }

  #tick(method: string, chosen: (states: States) => Content): Range {
    return this.bufferWrite(method, (_, tab) => {
      const states = this.#states(tab);
      const contents = this.contents(tab).map((line, i) =>
        line.map((content, j) => {
          const own = states[i]?.[j];
          return own && isEither(content, own) ? chosen(own) : content;
        }),
      );
      this.putContents(contents);
    });
  }

  #states(tab: Tab): (States | null)[][] {
    return this.cellsOf((row, column) => statesOf(tab.validation(row, column)));
  }
}

/** What a checkbox holds in its two states; null when the rule is for no checkbox. */
function statesOf(rule: ValidationRule | null): States | null {
  if (rule?.criteria !== 'CHECKBOX') return null;
  const [checked = true, unchecked = rule.args.length === 0 ? false : null] = rule.args as Content[];
  return { checked, unchecked };
}

function isEither(content: Content, states: States | null | undefined): boolean {
  return states != null && (content === states.checked || content === states.unchecked);
}
