// What the parts of a Monday share: the school, the desk that is in use, and what the night is to find.

import type { Locator } from 'playwright-core';
import type { DeskAtWork, Monday, MondayCopy } from './monday.ts';

type Reader = { readonly name: string };

export class Story {
  /** Set before the first part is told. */
  monday!: Monday;
  /** The desk that was opened last. */
  desk!: DeskAtWork;
  /** Barcode and name of every loan that is new and still open. */
  readonly out = new Set<string>();
  /** Of every one that was open in the morning and is over. */
  readonly back = new Set<string>();

  lent({ barcode }: MondayCopy, { name }: Reader): void {
    this.out.add(`${barcode} ${name}`);
  }

  returned({ barcode }: MondayCopy, { name }: Reader): void {
    const loan = `${barcode} ${name}`;
    if (!this.out.delete(loan)) this.back.add(loan);
  }

  /** Presses keys, wherever the focus is. */
  async keys(...pressed: readonly string[]): Promise<void> {
    for (const key of pressed) await this.monday.window.page.keyboard.press(key);
  }

  /** Waits until the desk shows these words. */
  stands(text: string): Promise<void> {
    return this.desk.place.getByText(text).first().waitFor();
  }

  lines(state: string): Locator {
    return this.desk.place.locator(`.line[data-state=${state}]`);
  }
}

/** What the desk says of a fortnight’s loan made on 28 September. */
export const isLent = ({ title }: MondayCopy): string => `✓ 已借《${title}》，10月12日前还`;
