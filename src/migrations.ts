// How an older workbook becomes today's: named steps in order; the version travels inside the workbook.

import type { App } from './app.ts';
import { Fault } from './kernel/fault.ts';

/** One step. It may be stopped anywhere and run again, so it looks before it writes. */
export type Migration = { readonly name: string; readonly run: (app: App) => void };

/** Add a step at the end, never change one. A new column needs none: the set-up adds what is missing. */
const migrations: readonly Migration[] = [];

/** The version a workbook has when every step has run: 1 before the first. */
export function schemaVersion(steps: readonly Migration[] = migrations): number {
  return steps.length + 1;
}

/** Throws `workbookNewer` for a workbook that a later version of the product has made: nothing of it may be touched. */
export function mustNotBeNewer(version: number, known = schemaVersion()): void {
  if (version > known) throw new Fault('workbookNewer', { version, known });
}

/** Runs the steps a workbook of this version lacks, under the lock, and answers the version it has then. Throws `workbookNewer`. */
export function migrate(app: App, version: number, steps: readonly Migration[] = migrations): number {
  const known = schemaVersion(steps);
  mustNotBeNewer(version, known);
  for (const step of steps.slice(version - 1)) step.run(app);
  return known;
}
