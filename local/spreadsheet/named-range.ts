// Emulates NamedRange: a name for a block, which moves with its lines.

import type { NamedBlock } from '../grid/change.ts';
import { GridError } from '../grid/grid-error.ts';
import { emulate } from './emulate.ts';
import type { GasNamedRange } from './gas-types.ts';
import type { Range } from './range.ts';
import { blockOf } from './range-place.ts';
import { enlist, type Session } from './session.ts';

/** Names a range, or gives a known name another range. To be called inside the gate. */
export function addNamed(session: Session, name: string, range: Range): void {
  const others = session.book.named.filter((each) => each.name !== name);
  session.change({ kind: 'setNamed', named: [...others, { name, ...blockOf(range) }] });
}

export class NamedRange {
  readonly #session: Session;
  readonly #name: string;

  constructor(session: Session, name: string) {
    enlist(this, session);
    this.#session = session;
    this.#name = name;
  }

  getName(): string {
    return this.#session.free('NamedRange.getName', () => this.#name);
  }

  getRange(): Range {
    return this.#session.look('NamedRange.getRange', undefined, () => {
      const { sheetId, row, column, rows, columns } = this.#state();
      return this.#session.handles.range(sheetId, { row, column, rows, columns });
    });
  }

  setRange(range: Range): NamedRange {
    this.#session.write('NamedRange.setRange', 0, () => addNamed(this.#session, this.#name, range));
    return this;
  }

  remove(): void {
    this.#session.write('NamedRange.remove', 0, (book) => {
      this.#session.change({
        kind: 'setNamed',
        named: book.named.filter((each) => each.name !== this.#name),
      });
    });
  }

  toString(): string {
    return 'NamedRange';
  }

  #state(): NamedBlock {
    const state = this.#session.book.named.find((each) => each.name === this.#name);
    if (state === undefined) throw new GridError('This named range does not exist any more.');
    return state;
  }
}

emulate<GasNamedRange>()('NamedRange', NamedRange, 'named-range.ts');
