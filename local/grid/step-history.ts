// What each person can undo: their steps, oldest first, each as the change that takes it back.

import type { Change, ChangeMark } from './change.ts';

type Step = { readonly mark: ChangeMark; readonly inverses: Change[]; readonly number: number };

/** Steps kept for each workbook; older ones can no longer be undone. */
const MOST_STEPS = 200;

/** Collects the inverses of changes made in steps (`Book.inStep`). Changes outside a step are not undone by anyone. */
export class StepHistory {
  #steps: Step[] = [];
  #count = 0;
  #undoing = false;

  note(mark: ChangeMark | null, inverse: Change): void {
    if (this.#undoing) return;
    this.#count++;
    if (mark === null) return;
    const last = this.#steps[this.#steps.length - 1];
    if (last !== undefined && last.mark === mark) {
      last.inverses.unshift(inverse);
      return;
    }
    this.#steps.push({ mark, inverses: [inverse], number: this.#count });
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
