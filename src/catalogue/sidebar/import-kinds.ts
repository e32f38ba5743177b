// The two things the dialog imports, in one shape: what differs between copies and readers is here and nowhere else.

import type { Caller, Reply } from '../../browser/call.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { ColumnMatch, ColumnNames } from '../../kernel/match-columns.ts';
import type { FileRow, ReviewedRow } from '../../kernel/reviewed-row.ts';
import type { ReaderDraft } from '../../readers/domain/import-readers.ts';
import {
  readerColumnNames,
  readerColumns,
  requiredReaderColumns,
} from '../../readers/domain/import-words.ts';
import { reviewReaderFile } from '../../readers/domain/review-readers.ts';
import type { CopyDraft, ImportTarget } from '../domain/import-copies.ts';
import { copyColumnNames, copyColumns, requiredCopyColumns } from '../domain/import-words.ts';
import { reviewCopyFile } from '../domain/review-copies.ts';
import type { ImportCalls } from './import-calls.ts';

export type KindName = 'copies' | 'readers';
export type Draft = CopyDraft | ReaderDraft;
export type Reviewed = ReviewedRow<Draft, string>;

/** What became of one slice. `index` counts within it; `first` and `last` are the numbers given, '' when none was. */
export type SliceResult = {
  readonly imported: number;
  readonly given: readonly string[];
  readonly rejected: readonly { readonly index: number; readonly findings: readonly Finding[] }[];
};

export type ImportKind = {
  readonly name: KindName;
  readonly columns: readonly string[];
  readonly required: readonly string[];
  readonly names: ColumnNames<string>;
  readonly review: (
    rows: readonly FileRow[],
    match: ColumnMatch<string>,
    target: ImportTarget,
  ) => readonly Reviewed[];
  /** The drafts are those `review` made, so they are of the kind's own type. */
  readonly send: (
    call: Caller<ImportCalls>,
    requestId: string,
    drafts: readonly Draft[],
    batch: string,
  ) => Promise<Reply<SliceResult>>;
};

export const importKinds: { readonly [name in KindName]: ImportKind } = {
  copies: {
    name: 'copies',
    columns: copyColumns,
    required: requiredCopyColumns,
    names: copyColumnNames,
    review: (rows, match) => reviewCopyFile(rows, match),
    async send(call, requestId, drafts, batch) {
      const rows = drafts as CopyDraft[];
      return call('catalogue.importCopies', { requestId, batch, rows });
    },
  },
  readers: {
    name: 'readers',
    columns: readerColumns,
    required: requiredReaderColumns,
    names: readerColumnNames,
    review: (rows, match, { schoolYear }) => reviewReaderFile(rows, match, { schoolYear }),
    async send(call, requestId, drafts) {
      const rows = drafts as ReaderDraft[];
      return call('readers.importReaders', { requestId, rows });
    },
  },
};

/** The kind whose required columns a header has, when only one kind's are there. */
export function kindOf(matches: { readonly [name in KindName]: ColumnMatch<string> }): KindName | undefined {
  const fitting = (Object.keys(importKinds) as KindName[]).filter((name) =>
    importKinds[name].required.every((column) => matches[name][column] !== undefined),
  );
  if (fitting.length === 1) return fitting[0];
  const count = (name: KindName) => Object.keys(matches[name]).length;
  if (count('copies') === count('readers')) return undefined;
  return count('copies') > count('readers') ? 'copies' : 'readers';
}
