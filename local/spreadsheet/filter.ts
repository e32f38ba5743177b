// Emulates Filter: the basic filter of a tab, by the values it hides (PLATFORM 4.32).

import type { FilterState } from '../grid/change.ts';
import { filteredRows } from '../grid/filter.ts';
import { GridError } from '../grid/grid-error.ts';
import { checkProtection } from '../grid/protection.ts';
import { sortedOrder } from '../grid/sort.ts';
import { emulate } from './emulate.ts';
import { FilterCriteria, hiddenValuesOf } from './filter-criteria.ts';
import type { GasFilter } from './gas-types.ts';
import type { Range } from './range.ts';
import { enlist, type Session } from './session.ts';

export class Filter {
  readonly #session: Session;
  readonly #sheetId: number;

  constructor(session: Session, sheetId: number) {
    enlist(this, session);
    this.#session = session;
    this.#sheetId = sheetId;
  }

  getRange(): Range {
    return this.#session.look('Filter.getRange', this.#sheetId, () =>
      this.#session.handles.range(this.#sheetId, this.#state().block),
    );
  }

  /** `column` counts within the sheet, from 1. */
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    return this.#session.look('Filter.getColumnFilterCriteria', this.#sheetId, () => {
      const found = this.#state().columns.find((each) => each.column === column);
      return found === undefined ? null : new FilterCriteria(this.#session, found.hiddenValues);
    });
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): Filter {
    const hiddenValues = criteria === null ? null : hiddenValuesOf(criteria);
    return this.#set('setColumnFilterCriteria', (state) => {
      const columns = state.columns.filter((each) => each.column !== column);
      return { ...state, columns: hiddenValues === null ? columns : [...columns, { column, hiddenValues }] };
    });
  }

  removeColumnFilterCriteria(column: number): Filter {
    return this.#set('removeColumnFilterCriteria', (state) => ({
      ...state,
      columns: state.columns.filter((each) => each.column !== column),
    }));
  }

  /** Puts the rows themselves in order, hidden ones too (4.32). */
  sort(column: number, ascending: boolean): Filter {
    this.#session.write('Filter.sort', 0, (book) => {
      const tab = book.tab(this.#sheetId);
      const block = filteredRows(tab);
      if (block === null) return;
      checkProtection(book, this.#session.mark.by, { sheetId: this.#sheetId, ...block });
      const order = sortedOrder(book, tab, block, [{ column, ascending }]);
      const { row, column: first, columns } = block;
      this.#session.change({
        kind: 'reorderRows',
        sheetId: this.#sheetId,
        row,
        column: first,
        columns,
        order,
      });
    });
    return this;
  }

  remove(): void {
    this.#session.write('Filter.remove', 0, () => {
      this.#session.change({ kind: 'setFilter', sheetId: this.#sheetId, filter: null });
    });
  }

  toString(): string {
    return 'Filter';
  }

  #state(): FilterState {
    const { filter } = this.#session.book.tab(this.#sheetId);
    if (filter === null) throw new GridError('This filter does not exist any more.');
    return filter;
  }

  #set(method: string, change: (state: FilterState) => FilterState): Filter {
    this.#session.write(`Filter.${method}`, 0, () => {
      this.#session.change({ kind: 'setFilter', sheetId: this.#sheetId, filter: change(this.#state()) });
    });
    return this;
  }
}

emulate<GasFilter>()('Filter', Filter, 'filter.ts');
