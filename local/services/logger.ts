// Logger and console: lines of the run's log. A dead run writes none.

import { format } from 'node:util';
import type { ScriptExecution } from '../runtime/execution.ts';
import { fillSurface } from './surface.ts';

/** `Logger`. */
export class EmulatedLogger {
  readonly #execution: ScriptExecution;
  #lines: string[] = [];

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  clear(): void {
    this.#execution.mustLive();
    this.#lines = [];
  }

  getLog(): string {
    this.#execution.mustLive();
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  log(data: unknown, ...values: unknown[]): EmulatedLogger {
    this.#execution.mustLive();
    const line = format(data, ...values);
    this.#lines.push(line);
    this.#execution.log(line);
    return this;
  }
}
fillSurface<GoogleAppsScript.Base.Logger>()('Logger', 'logger.ts', EmulatedLogger);

/** `console`, with the methods Apps Script has. */
export function consoleOf(
  execution: ScriptExecution,
): Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd'> {
  const started = new Map<string, number>();
  const line = (...parts: unknown[]): void => {
    execution.mustLive();
    execution.log(format(...parts));
  };
  return {
    log: line,
    info: line,
    warn: line,
    error: line,
    time: (label = 'default') => {
      started.set(label, execution.now());
    },
    timeEnd: (label = 'default') =>
      line(`${label}: ${execution.now() - (started.get(label) ?? execution.now())}ms`),
  };
}
