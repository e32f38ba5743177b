// Which column of a foreign file holds what we need, told by its header in either script or in English.

import { cleanText, foldText } from './clean-text.ts';

/** For each of our keys the headers it goes by, the likeliest first; simplified Chinese stands for traditional too. */
export type ColumnNames<Key extends string> = { readonly [key in Key]: readonly string[] };

/** For each key found, the number of the file's column, from 0. */
export type ColumnMatch<Key extends string> = { readonly [key in Key]?: number };

/**
 * Matches header cells to keys. A header matches when it is the same once case, script, blanks, punctuation and a remark in
 * brackets are set aside. No column serves two keys; where two columns answer to one key the likelier name wins.
 */
export function matchColumns<Key extends string>(
  headers: readonly string[],
  names: ColumnNames<Key>,
): ColumnMatch<Key> {
  const folded = headers.map(foldHeader);
  const taken = new Set<number>();
  const match: { [key in Key]?: number } = {};
  for (const key of Object.keys(names) as Key[]) {
    const wanted = names[key].map(foldHeader);
    const found = wanted.map((name) => folded.findIndex((header, at) => header === name && !taken.has(at)));
    const column = found.find((at) => at >= 0);
    if (column === undefined) continue;
    match[key] = column;
    taken.add(column);
  }
  return match;
}

/** The columns of the file that no key uses, by number. */
export function unmatchedColumns<Key extends string>(
  headers: readonly string[],
  match: ColumnMatch<Key>,
): readonly number[] {
  const used = new Set(Object.values(match));
  return headers.map((_, at) => at).filter((at) => !used.has(at));
}

/**
 * The cells of one row by key, cleaned. A row shorter than its header gives '' for what is missing. The apostrophe that guards a
 * formula-like text in a file goes away: guarding is the business of whoever writes the cell.
 */
export function cellsByKey<Key extends string>(
  row: readonly string[],
  match: ColumnMatch<Key>,
): { readonly [key in Key]?: string } {
  const cells: { [key in Key]?: string } = {};
  for (const key of Object.keys(match) as Key[]) {
    const column = match[key];
    if (column !== undefined) cells[key] = cleanText(row[column] ?? '').replace(/^'(?=[=+\-@])/, '');
  }
  return cells;
}

function foldHeader(header: string): string {
  return foldText(header.normalize('NFKC').replace(/[([].*?[)\]]/g, ''));
}
