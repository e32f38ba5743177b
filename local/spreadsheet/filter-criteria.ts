// Emulates FilterCriteria and its builder for hidden values; conditions are not emulated.

import { emulate } from './emulate.ts';
import type { GasFilterCriteria, GasFilterCriteriaBuilder } from './gas-types.ts';
import { enlist, type Session } from './session.ts';

const hidden = new WeakMap<object, readonly string[]>();

/** The displayed values a FilterCriteria leaves out. */
export function hiddenValuesOf(criteria: FilterCriteria): readonly string[] {
  return hidden.get(criteria) ?? [];
}

export class FilterCriteria {
  readonly #session: Session;
  readonly #hiddenValues: readonly string[];

  constructor(session: Session, hiddenValues: readonly string[]) {
    enlist(this, session);
    hidden.set(this, hiddenValues);
    this.#session = session;
    this.#hiddenValues = hiddenValues;
  }

  getHiddenValues(): string[] {
    return this.#session.free('FilterCriteria.getHiddenValues', () =>
      this.#session.array(this.#hiddenValues),
    );
  }

  copy(): FilterCriteriaBuilder {
    return this.#session.free(
      'FilterCriteria.copy',
      () => new FilterCriteriaBuilder(this.#session, this.#hiddenValues),
    );
  }

  toString(): string {
    return 'FilterCriteria';
  }
}

export class FilterCriteriaBuilder {
  readonly #session: Session;
  #hiddenValues: readonly string[];

  constructor(session: Session, hiddenValues: readonly string[] = []) {
    enlist(this, session);
    this.#session = session;
    this.#hiddenValues = hiddenValues;
  }

  setHiddenValues(values: string[]): FilterCriteriaBuilder {
    return this.#session.free('FilterCriteriaBuilder.setHiddenValues', () => {
      this.#hiddenValues = [...values];
      return this;
    });
  }

  build(): FilterCriteria {
    return this.#session.free(
      'FilterCriteriaBuilder.build',
      () => new FilterCriteria(this.#session, this.#hiddenValues),
    );
  }

  toString(): string {
    return 'FilterCriteriaBuilder';
  }
}

emulate<GasFilterCriteria>()('FilterCriteria', FilterCriteria, 'filter-criteria.ts');
emulate<GasFilterCriteriaBuilder>()('FilterCriteriaBuilder', FilterCriteriaBuilder, 'filter-criteria.ts');
