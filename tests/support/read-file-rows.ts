// A small CSV or TSV file as a grid of text, the way the import page reads it.
import { readFileSync } from 'node:fs';
import { parseRows } from '../../src/catalogue/sidebar/file-text.ts';

/** The file's header cells and its rows with their line numbers. */
export function readFileRows(path: string | URL) {
  return parseRows(readFileSync(path, 'utf8'));
}
