// Emulates Range: clearing, validation, protection, sorting, copying, on top of place, values, styles and checkboxes.

import type { Block, CellStyle, Content, ValidationRule } from '../grid/cell.ts';
import { isFormula } from '../grid/cell.ts';
import type { Change } from '../grid/change.ts';
import { packFacets } from '../grid/facets.ts';
import { GridError, refusals } from '../grid/grid-error.ts';
import { carryFormula } from '../grid/references.ts';
import { type SortKey, sortedOrder } from '../grid/sort.ts';
import type { Tab } from '../grid/tab.ts';
import { type DataValidation, ruleOf } from './data-validation.ts';
import { emulate } from './emulate.ts';
import type { EnumConstant } from './enums.ts';
import type { Filter } from './filter.ts';
import type { GasRange } from './gas-types.ts';
import { newProtection, type Protection } from './protection.ts';
import { RangeCheckboxes } from './range-checkboxes.ts';
import { blockOf } from './range-place.ts';
import type { Session } from './session.ts';
import type { TextFinder } from './text-finder.ts';

type ClearOptions = {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
};

export class Range extends RangeCheckboxes {
  readonly #session: Session;
  readonly #sheetId: number;
  readonly #block: Block;

  constructor(session: Session, sheetId: number, block: Block) {
    super(session, sheetId, block);
    this.#session = session;
    this.#sheetId = sheetId;
    this.#block = block;
  }

  /** By default everything: content, format, notes and validation; clearing the format takes the validation with it. */
  clear(options: ClearOptions = {}): Range {
    const asked = [options.commentsOnly, options.contentsOnly, options.formatOnly, options.validationsOnly];
    const all = !asked.some(Boolean);
    if (options.skipFilteredRows) {
      throw this.#session.error(
        'not emulated: Range.clear skipFilteredRows — add it in local/spreadsheet/range.ts',
      );
    }
    return this.bufferWrite('clear', () => {
      if (all || options.contentsOnly) this.#change({ kind: 'clearCells', ...this.#place() });
      if (all || options.formatOnly) this.clearStyles();
      if (all || options.commentsOnly) this.#clearNotes();
      if (all || options.formatOnly || options.validationsOnly) this.putRules([null]);
    });
  }

  clearContent(): Range {
    return this.bufferWrite('clearContent', () => this.#change({ kind: 'clearCells', ...this.#place() }));
  }

  clearDataValidations(): Range {
    return this.bufferWrite('clearDataValidations', () => this.putRules([null]));
  }

  setDataValidation(rule: DataValidation | null): Range {
    const plain = rule === null ? null : ruleOf(rule);
    return this.bufferWrite('setDataValidation', () => this.putRules([plain]));
  }

  setDataValidations(rules: (DataValidation | null)[][]): Range {
    this.checkShape(rules);
    const plain = rules.map((line) => line.map((rule) => (rule === null ? null : ruleOf(rule))));
    return this.bufferWrite('setDataValidations', () => {
      const down: (ValidationRule | null)[] = [];
      for (let j = 0; j < this.#block.columns; j++) for (const line of plain) down.push(line[j] ?? null);
      this.putRules(down);
    });
  }

  getDataValidation(): DataValidation | null {
    return this.readFirst('getDataValidation', (tab, row, column) => this.#rule(tab, row, column));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.read('getDataValidations', (tab, row, column) => this.#rule(tab, row, column));
  }

  /** `spec`: a column number of the sheet, `{column, ascending}`, or a list of either (4.31). */
  sort(spec: unknown): Range {
    const keys = sortKeys(spec);
    if (keys === null) throw this.#session.error('Invalid sort specification.');
    return this.bufferWrite('sort', (book, tab) => {
      const order = sortedOrder(book, tab, this.#block, keys);
      const { row, column, columns } = this.#block;
      this.#change({ kind: 'reorderRows', sheetId: this.#sheetId, row, column, columns, order });
    });
  }

  trimWhitespace(): Range {
    return this.bufferWrite('trimWhitespace', (_, tab) => {
      const trimmed = (content: Content): Content =>
        typeof content === 'string' ? content.trim().replace(/\s+/g, ' ') || null : content;
      const values = this.contents(tab).map((line) => line.map(trimmed));
      this.#change({ kind: 'setCells', ...this.#at(), values });
    });
  }

  /** Values, formulas, styles, validation and notes; the destination's top left cell says where. */
  copyTo(destination: Range, options: unknown = {}, transposed = false): void {
    if (transposed || (options !== null && typeof options === 'object' && 'name' in options)) {
      const how = transposed ? 'transposed' : (options as EnumConstant).name();
      if (how !== 'PASTE_VALUES')
        throw this.#session.error(`not emulated: Range.copyTo ${how} — add it in local/spreadsheet/range.ts`);
      this.#copy(destination, { contentsOnly: true });
      return;
    }
    this.#copy(destination, options as { contentsOnly?: boolean; formatOnly?: boolean });
  }

  protect(): Protection {
    return this.#session.now('Range.protect', () => newProtection(this.#session, this.#sheetId, this.#block));
  }

  /** False when a protection binds the person the script runs as. */
  canEdit(): boolean {
    return this.#session.look('Range.canEdit', this.#sheetId, () => {
      const { book, mark } = this.#session;
      return book.protections.every((each) => {
        if (each.sheetId !== this.#sheetId || each.warningOnly) return true;
        return mark.by === book.owner || each.editors.includes(mark.by);
      });
    });
  }

  createFilter(): Filter {
    return this.#session.now('Range.createFilter', () => {
      if (this.tabToRead().filter !== null) throw new GridError(refusals.secondFilter);
      this.#change({
        kind: 'setFilter',
        sheetId: this.#sheetId,
        filter: { block: this.#block, columns: [] },
      });
      return this.#session.handles.filter(this.#sheetId);
    });
  }

  getFilter(): Filter | null {
    return this.#session.look('Range.getFilter', this.#sheetId, () =>
      this.tabToRead().filter === null ? null : this.#session.handles.filter(this.#sheetId),
    );
  }

  createTextFinder(text: string): TextFinder {
    return this.#session.free('Range.createTextFinder', () =>
      this.#session.handles.textFinder([{ sheetId: this.#sheetId, block: this.#block }], text),
    );
  }

  #copy(destination: Range, options: { contentsOnly?: boolean; formatOnly?: boolean }): void {
    const target = blockOf(destination);
    this.bufferWrite('copyTo', (_, tab) => {
      const there = this.#session.book.tab(target.sheetId);
      const block = { ...this.#block, row: target.row, column: target.column };
      if (options.formatOnly !== true) {
        const values = this.contents(tab).map((line) =>
          line.map((content) =>
            isFormula(content)
              ? {
                  formula: carryFormula(
                    content.formula,
                    block.row - this.#block.row,
                    block.column - this.#block.column,
                  ),
                }
              : content,
          ),
        );
        this.#change({
          kind: 'setCells',
          sheetId: there.sheetId,
          row: block.row,
          column: block.column,
          values,
        });
      }
      if (options.contentsOnly === true) return;
      const ids = this.down((row, column) => tab.facets.styles.idOf(tab.style(row, column)));
      const styles = packFacets<CellStyle>(tab.facets.styles, ids);
      this.#change({ kind: 'setStyles', sheetId: there.sheetId, ...block, ...styles });
      if (options.formatOnly === true) return;
      const rules = packFacets<ValidationRule>(
        tab.facets.validations,
        this.down((row, column) => tab.facets.validations.idOf(tab.validation(row, column))),
      );
      this.#change({ kind: 'setValidations', sheetId: there.sheetId, ...block, ...rules });
      const notes = this.cellsOf((row, column) => tab.note(row, column));
      this.#change({ kind: 'setNotes', sheetId: there.sheetId, row: block.row, column: block.column, notes });
    });
  }

  #clearNotes(): void {
    this.#change({ kind: 'setNotes', ...this.#at(), notes: this.filled(null) });
  }

  #rule(tab: Tab, row: number, column: number): DataValidation | null {
    const rule = tab.validation(row, column);
    return rule === null ? null : this.#session.handles.validation(rule);
  }

  #place(): Block & { readonly sheetId: number } {
    return { sheetId: this.#sheetId, ...this.#block };
  }

  #at(): { readonly sheetId: number; readonly row: number; readonly column: number } {
    return { sheetId: this.#sheetId, row: this.#block.row, column: this.#block.column };
  }

  #change(change: Change): void {
    this.#session.change(change);
  }
}

function sortKeys(spec: unknown): SortKey[] | null {
  const keys = (Array.isArray(spec) ? spec : [spec]).map((each: unknown): SortKey | null => {
    if (typeof each === 'number') return { column: each, ascending: true };
    if (typeof each !== 'object' || each === null || !('column' in each)) return null;
    return { column: Number(each.column), ascending: !('ascending' in each) || each.ascending !== false };
  });
  return keys.some((key) => key === null) ? null : (keys as SortKey[]);
}

emulate<GasRange>()('Range', Range, 'range.ts');
