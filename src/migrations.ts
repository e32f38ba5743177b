// How an older workbook becomes today's: named steps in order; the version travels inside the workbook.

import type { App } from './app.ts';
import { Fault } from './kernel/fault.ts';

type Migration = { readonly name: string; readonly run: (app: App) => void };

/** Add a step here, never change one. Missing columns need none: the set-up adds them. */
export const migrations: readonly Migration[] = [];

/** The version a workbook has when every step has run. */
export const SCHEMA_VERSION = migrations.length + 1;

/**
 * Runs the steps a workbook of this version lacks, under the lock, and answers the version it has then. A step may be stopped and run again.
 * Throws `workbookNewer` when the workbook was made by a later version of the product.
 */
export function migrate(app: App, version: number): number {
  if (version > SCHEMA_VERSION) throw new Fault('workbookNewer', { version, known: SCHEMA_VERSION });
  for (const migration of migrations.slice(version - 1)) migration.run(app);
  return SCHEMA_VERSION;
}
