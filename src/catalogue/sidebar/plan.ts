// How a file is going to be imported: its rows reviewed under the chosen columns.

import { type ColumnMatch, matchColumns } from '../../kernel/match-columns.ts';
import type { ImportTarget } from '../domain/import-copies.ts';
import type { ChosenFile } from './chosen-file.ts';
import { importKinds, type KindName, kindOf, type Reviewed } from './import-kinds.ts';
import type { ImportItem } from './import-run.ts';

export type Plan = {
  readonly kind: KindName;
  readonly headers: readonly string[];
  readonly match: ColumnMatch<string>;
  readonly rows: readonly Reviewed[];
  /** The drafts in the order they are sent. */
  readonly items: readonly ImportItem[];
};

/** The match by header names, before a person has changed it. */
export function firstMatch(kind: KindName, file: ChosenFile): ColumnMatch<string> {
  return matchColumns(file.table.headers, importKinds[kind].names);
}

/** The other kind, when the header speaks for it and not for this one. */
export function likelierKind(kind: KindName, file: ChosenFile): KindName | undefined {
  const likely = kindOf({ copies: firstMatch('copies', file), readers: firstMatch('readers', file) });
  return likely === kind ? undefined : likely;
}

export function makePlan(
  kind: KindName,
  file: ChosenFile,
  match: ColumnMatch<string>,
  target: ImportTarget,
): Plan {
  const rows = importKinds[kind].review(file.table.rows, match, target);
  const items = rows.flatMap(({ line, drafts }) => drafts.map((draft) => ({ line, draft })));
  return { kind, headers: file.table.headers, match, rows, items };
}

/** The match with one key moved to another column, or to none; a column given away leaves the key that had it. */
export function rematch(
  match: ColumnMatch<string>,
  key: string,
  column: number | undefined,
): ColumnMatch<string> {
  const kept = Object.entries(match).filter(([each, at]) => each !== key && at !== column);
  return Object.fromEntries(column === undefined ? kept : [...kept, [key, column]]);
}

/** Required keys that no column serves. */
export function missingColumns(kind: KindName, match: ColumnMatch<string>): readonly string[] {
  return importKinds[kind].required.filter((key) => match[key] === undefined);
}
