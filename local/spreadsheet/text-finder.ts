// Emulates TextFinder: by default it looks at displayed text, in any letter case, for a part of it (PLATFORM 3.28).

import type { Block } from '../grid/cell.ts';
import { isFormula } from '../grid/cell.ts';
import type { Tab } from '../grid/tab.ts';
import { emulate } from './emulate.ts';
import type { GasTextFinder } from './gas-types.ts';
import type { Range } from './range.ts';
import { blockOf } from './range-place.ts';
import { enlist, type Session } from './session.ts';

/** Where to look; a null block is the whole tab's data. */
type Area = { readonly sheetId: number; readonly block: Block | null };
type Place = {
  readonly area: number;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
};

export class TextFinder {
  readonly #session: Session;
  readonly #areas: readonly Area[];
  readonly #text: string;
  #entireCell = false;
  #matchCase = false;
  #formulaText = false;
  #regularExpression = false;
  #ignoreDiacritics = false;
  #from: Place | null = null;
  #last: Place | null = null;

  constructor(session: Session, areas: readonly Area[], text: string) {
    enlist(this, session);
    this.#session = session;
    this.#areas = areas;
    this.#text = text;
  }

  matchEntireCell(on: boolean): TextFinder {
    return this.#option('matchEntireCell', () => {
      this.#entireCell = on;
    });
  }

  matchCase(on: boolean): TextFinder {
    return this.#option('matchCase', () => {
      this.#matchCase = on;
    });
  }

  matchFormulaText(on: boolean): TextFinder {
    return this.#option('matchFormulaText', () => {
      this.#formulaText = on;
    });
  }

  useRegularExpression(on: boolean): TextFinder {
    return this.#option('useRegularExpression', () => {
      this.#regularExpression = on;
    });
  }

  ignoreDiacritics(on: boolean): TextFinder {
    return this.#option('ignoreDiacritics', () => {
      this.#ignoreDiacritics = on;
    });
  }

  /** Looking begins after this cell. */
  startFrom(range: Range): TextFinder {
    return this.#option('startFrom', () => {
      const { sheetId, row, column } = blockOf(range);
      this.#from = { area: 0, sheetId, row, column };
    });
  }

  findAll(): Range[] {
    return this.#find('findAll', () =>
      this.#session.array(this.#matches().map((place) => this.#range(place))),
    );
  }

  findNext(): Range | null {
    return this.#find('findNext', () => this.#step(1));
  }

  findPrevious(): Range | null {
    return this.#find('findPrevious', () => this.#step(-1));
  }

  getCurrentMatch(): Range | null {
    return this.#session.free('TextFinder.getCurrentMatch', () =>
      this.#last === null ? null : this.#range(this.#last),
    );
  }

  toString(): string {
    return 'TextFinder';
  }

  #option(method: string, set: () => void): TextFinder {
    return this.#session.free(`TextFinder.${method}`, () => {
      set();
      return this;
    });
  }

  #find<T>(method: string, work: () => T): T {
    const cells = this.#areas.reduce((sum, area) => {
      const block = this.#blockIn(area);
      return sum + block.rows * block.columns;
    }, 0);
    const [only] = this.#areas;
    const facts = { cells, ...(this.#areas.length === 1 && only && { sheetId: only.sheetId }) };
    return this.#session.call(`TextFinder.${method}`, 'find', facts, work);
  }

  #blockIn(area: Area): Block {
    const tab = this.#session.book.findTab(area.sheetId);
    return area.block ?? tab?.dataBlock() ?? { row: 1, column: 1, rows: 1, columns: 1 };
  }

  #step(direction: 1 | -1): Range | null {
    const matches = this.#matches();
    const from = this.#last ?? this.#from;
    const next =
      from === null
        ? matches.at(direction === 1 ? 0 : -1)
        : direction === 1
          ? matches.find((place) => order(place, from) > 0)
          : matches.findLast((place) => order(place, from) < 0);
    if (next === undefined) return null;
    this.#last = next;
    return this.#range(next);
  }

  #matches(): Place[] {
    const matches = this.#matcher();
    const places: Place[] = [];
    for (const [area, { sheetId }] of this.#areas.entries()) {
      const tab = this.#session.book.tab(sheetId);
      const block = this.#blockIn(this.#areas[area] as Area);
      const lastRow = Math.min(block.row + block.rows - 1, tab.rows.length);
      for (let row = block.row; row <= lastRow; row++) {
        const width = tab.rows[row - 1]?.cells.length ?? 0;
        const lastColumn = Math.min(block.column + block.columns - 1, width);
        for (let column = block.column; column <= lastColumn; column++) {
          if (matches(this.#textAt(tab, row, column))) places.push({ area, sheetId, row, column });
        }
      }
    }
    return places;
  }

  #textAt(tab: Tab, row: number, column: number): string {
    const content = tab.content(row, column);
    if (typeof content === 'string') return content;
    if (this.#formulaText && isFormula(content)) return content.formula;
    return content === null ? '' : this.#session.book.shownAt(tab, row, column);
  }

  #matcher(): (text: string) => boolean {
    if (this.#regularExpression) {
      const pattern = new RegExp(
        this.#entireCell ? `^(?:${this.#text})$` : this.#text,
        this.#matchCase ? 'u' : 'iu',
      );
      return (text) => text !== '' && pattern.test(text);
    }
    const fold = (text: string): string => {
      const plain = this.#ignoreDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
      return this.#matchCase ? plain : plain.toLowerCase();
    };
    const wanted = fold(this.#text);
    if (this.#entireCell) return (text) => text.length === this.#text.length && fold(text) === wanted;
    return (text) => text !== '' && fold(text).includes(wanted);
  }

  #range(place: Place): Range {
    return this.#session.handles.range(place.sheetId, {
      row: place.row,
      column: place.column,
      rows: 1,
      columns: 1,
    });
  }
}

function order(a: Place, b: Place): number {
  return a.area - b.area || a.row - b.row || a.column - b.column;
}

emulate<GasTextFinder>()('TextFinder', TextFinder, 'text-finder.ts');
