// Emulates RangeList: the same act on several ranges. Each range's own method passes the gate.

import { emulate } from './emulate.ts';
import type { GasRangeList } from './gas-types.ts';
import type { Range } from './range.ts';
import { enlist, type Session } from './session.ts';

export class RangeList {
  readonly #session: Session;
  readonly #ranges: readonly Range[];

  constructor(session: Session, ranges: readonly Range[]) {
    enlist(this, session);
    this.#session = session;
    this.#ranges = ranges;
  }

  getRanges(): Range[] {
    return this.#session.free('RangeList.getRanges', () => this.#session.array(this.#ranges));
  }

  setValue(value: unknown): RangeList {
    return this.#each((range) => range.setValue(value));
  }

  setFormula(formula: string): RangeList {
    return this.#each((range) => range.setFormula(formula));
  }

  setNumberFormat(format: string): RangeList {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setNote(note: string | null): RangeList {
    return this.#each((range) => range.setNote(note));
  }

  setBackground(color: string | null): RangeList {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): RangeList {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: 'normal' | 'bold' | null): RangeList {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: 'normal' | 'italic' | null): RangeList {
    return this.#each((range) => range.setFontStyle(style));
  }

  setFontLine(line: 'none' | 'underline' | 'line-through' | null): RangeList {
    return this.#each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): RangeList {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontFamily(family: string | null): RangeList {
    return this.#each((range) => range.setFontFamily(family));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | 'normal' | null): RangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): RangeList {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapped: boolean): RangeList {
    return this.#each((range) => range.setWrap(isWrapped));
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): RangeList {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): RangeList {
    return this.#each((range) => range.clearContent());
  }

  clearFormat(): RangeList {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): RangeList {
    return this.#each((range) => range.clearNote());
  }

  clearDataValidations(): RangeList {
    return this.#each((range) => range.clearDataValidations());
  }

  check(): RangeList {
    return this.#each((range) => range.check());
  }

  uncheck(): RangeList {
    return this.#each((range) => range.uncheck());
  }

  insertCheckboxes(): RangeList {
    return this.#each((range) => range.insertCheckboxes());
  }

  removeCheckboxes(): RangeList {
    return this.#each((range) => range.removeCheckboxes());
  }

  trimWhitespace(): RangeList {
    return this.#each((range) => range.trimWhitespace());
  }

  toString(): string {
    return 'RangeList';
  }

  #each(act: (range: Range) => Range): RangeList {
    for (const range of this.#ranges) act(range);
    return this;
  }
}

emulate<GasRangeList>()('RangeList', RangeList, 'range-list.ts');
