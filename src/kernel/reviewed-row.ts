// A row of a foreign file after its review: what will be written, and what there is to say about it.

import type { Finding } from './finding.ts';

export type ReviewedRow<Draft, Code extends string> = {
  /** Line in the file as a spreadsheet counts it: the header is line 1. */
  readonly line: number;
  /** The row as it stood in the file. */
  readonly cells: readonly string[];
  /** Empty when the row is rejected. */
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding<Code>[];
};

/** A row of the file with its place. */
export type FileRow = { readonly line: number; readonly cells: readonly string[] };

/** The key a folded word stands for, e.g. `onShelf` for 在架; words are listed folded (see `foldText`). */
export function keyOfWord<Key extends string>(
  words: { readonly [key in Key]: readonly string[] },
  folded: string,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key].includes(folded));
}
