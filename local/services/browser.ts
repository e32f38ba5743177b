// Browser: the older way to ask, which tells the button by its lower-case name (PLATFORM 2.23).

import type { ScriptExecution } from '../runtime/execution.ts';
import { buttonSets } from './enums.ts';
import { ask } from './question.ts';
import { fillSurface } from './surface.ts';

/** `Browser`. */
export class EmulatedBrowser {
  readonly Buttons = buttonSets;
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  /** The button: `ok`, `yes`, `no`, or `cancel`, also when it was closed. */
  msgBox(...args: readonly unknown[]): string {
    return nameOf(ask(this.#execution, 'Browser.msgBox', 'alert', args).button.name());
  }

  /** The text, or `cancel`. */
  inputBox(...args: readonly unknown[]): string {
    const { button, text } = ask(this.#execution, 'Browser.inputBox', 'prompt', args);
    const name = nameOf(button.name());
    return name === 'ok' || name === 'yes' ? text : 'cancel';
  }
}
fillSurface<GoogleAppsScript.Base.Browser>()('Browser', 'browser.ts', EmulatedBrowser);

function nameOf(button: string): string {
  return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
}
