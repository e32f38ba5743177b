// What each person can undo: their steps, oldest first, each as the change that takes it back.

import type { Change, ChangeMark } from './change.ts';
import { lineMapsOf, rebase } from './rebase.ts';

type Step = { readonly mark: ChangeMark; inverses: Change[] };

/** Steps kept for each workbook; older ones can no longer be undone. */
const MOST_STEPS = 200;

/** Collects the inverses of changes made in steps (`Book.inStep`). Changes outside a step, or in nobody's, are not undone by anyone. */
export class StepHistory {
  #steps: Step[] = [];
  #undoing = false;

  /** Remembers how to take a change back, and aims other persons' steps at where the change put their cells. */
  note(mark: ChangeMark | null, change: Change, inverse: Change): void {
    const maps = lineMapsOf(change);
    for (const step of maps.length === 0 ? [] : this.#steps) {
      if (step.mark.by === mark?.by) continue;
      for (const map of maps) {
        step.inverses = step.inverses.map((each) => rebase(each, map)).filter((each) => each !== null);
      }
    }
    if (this.#undoing || mark === null || mark.by === '') return;
    const last = this.#steps[this.#steps.length - 1];
    if (last !== undefined && last.mark === mark) {
      last.inverses.unshift(inverse);
      return;
    }
    this.#steps.push({ mark, inverses: [inverse] });
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  /** Applies the inverse of that person's last step and forgets the step. False when there is none. */
  takeBack(by: string, apply: (change: Change) => void): boolean {
    const step = this.#steps.findLast((each) => each.mark.by === by);
    if (step === undefined) return false;
    this.#steps = this.#steps.filter((each) => each !== step);
    this.#undoing = true;
    try {
      apply({ kind: 'group', changes: step.inverses });
    } finally {
      this.#undoing = false;
    }
    return true;
  }

  /** Forgets the step of this mark, whose changes were taken back already. */
  drop(mark: ChangeMark): void {
    this.#steps = this.#steps.filter((each) => each.mark !== mark);
  }

  /** No step can be undone any more, as after the file is opened anew. */
  forget(): void {
    this.#steps = [];
  }
}
