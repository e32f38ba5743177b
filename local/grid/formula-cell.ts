// A formula in its cell, with the value it had when it was last worked out.

import type { Formula, Value } from './cell.ts';
import type { Tab } from './tab.ts';

/** Stored content of a cell with a formula. Its JSON is the plain `Formula` record. */
export class FormulaCell implements Formula {
  readonly formula: string;
  value: Value = null;
  /** The book's epoch at which `value` was worked out; −1 when it never was. */
  epoch = -1;
  /** The tabs it read then, its own among them. */
  readTabs: readonly Tab[] = [];
  /** The clock's epoch ms it read then, or null. */
  clockAt: number | null = null;

  constructor(formula: string) {
    this.formula = formula;
  }

  toJSON(): Formula {
    return { formula: this.formula };
  }
}
