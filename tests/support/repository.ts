// Where the repository is, whether this runs from its own folder or bundled inside .out/.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds package-lock.json. */
export const repository = findUpwards(dirname(fileURLToPath(import.meta.url)), 'package-lock.json');

/** Path of a file of the repository, as the platform writes it. */
export const inRepository = (...parts: string[]): string => join(repository, ...parts);

function findUpwards(folder: string, file: string): string {
  if (existsSync(join(folder, file))) return folder;
  if (dirname(folder) === folder) throw new Error(`No folder above holds ${file}.`);
  return findUpwards(dirname(folder), file);
}
