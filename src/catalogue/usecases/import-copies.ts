// Brings a slice of reviewed copies into the Catalogue: checked again, numbered by the school's pattern, never twice.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { type Finding, finding, isBlocked } from '../../kernel/finding.ts';
import { derivedId, REQUEST_ID } from '../../kernel/ids.ts';
import { highestCounter, nextNumbers, parsePattern } from '../../kernel/numbering.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { itemTypes } from '../../settings/domain/reader-types.ts';
import { journalTable } from '../../settings/tables.ts';
import { appendRows } from '../../tables/append-rows.ts';
import { FIRST_ROW, type RowOf } from '../../tables/table.ts';
import { type CatalogueCode, catalogueFindings } from '../domain/codes.ts';
import { copyStatuses } from '../domain/copy.ts';
import {
  type CopyDraft,
  IMPORT_SLICE,
  type ImportCopiesResult,
  reviewCopyDraft,
} from '../domain/import-copies.ts';
import { titleKeyOf } from '../domain/title.ts';
import { catalogueTable, importedWords } from '../tables.ts';

const text = v.pipe(v.string(), v.maxLength(50_000));
const codesOf = <T extends string>(words: { readonly [code in T]: unknown }) =>
  v.picklist(Object.keys(words) as T[]);

const draft = v.strictObject({
  copyBarcode: text,
  title: text,
  volume: text,
  callNumber: text,
  status: codesOf(copyStatuses),
  location: text,
  author: text,
  publisher: text,
  publishedIn: text,
  price: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  isbn: text,
  gradeBand: text,
  itemType: codesOf(itemTypes),
  source: text,
  batch: text,
  accessionedOn: text,
  note: text,
});

export const importCopiesInput = v.strictObject({
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  batch: v.pipe(v.string(), v.trim(), v.maxLength(40)),
  rows: v.pipe(v.array(draft), v.minLength(1), v.maxLength(IMPORT_SLICE)),
});

type Input = v.InferOutput<typeof importCopiesInput>;
type Row = RowOf<typeof catalogueTable.columns>;

/** Copy ids are derived from the request, so a retry finds what its first try wrote and adds only what is missing. */
export function importCopies(app: App, input: Input): Outcome<ImportCopiesResult> {
  const tab = app.tab(catalogueTable);
  const present = column(app, 'copyId');
  const ids = input.rows.map((_, index) => derivedId('copy', input.requestId, index));
  const isThere = ids.map((id) => present.has(id));
  const missing = input.rows
    .map((row, index) => ({ draft: row, index }))
    .filter(({ index }) => !isThere[index]);
  const taken = column(app, 'copyBarcode');
  const reviewed = missing.map((each) => ({ ...each, findings: review(each.draft, taken) }));
  const accepted = reviewed.filter((each) => !isBlocked(each.findings));
  const numbers = number(app, taken, accepted.filter((each) => each.draft.copyBarcode === '').length);
  const rejected = reviewed
    .filter((each) => isBlocked(each.findings))
    .map(({ index, findings }) => ({ index, findings }));
  if (!numbers) {
    const full = finding(catalogueFindings.barcodesExhausted, 'barcodesExhausted' as const, {
      pattern: app.school.copyPattern,
    });
    return done({ ...NOTHING, rejected: missing.map(({ index }) => ({ index, findings: [full] })) });
  }

  const waiting = [...numbers];
  const rows = accepted.map((each) =>
    copyRow(
      app,
      input,
      each.draft,
      ids[each.index] as string,
      each.draft.copyBarcode || (waiting.shift() as string),
    ),
  );
  appendRows(tab, 'copyId', rows, app.flush);
  if (rows.length > 0) journal(app, input, rows);
  return done({
    imported: rows.length + isThere.filter(Boolean).length,
    firstBarcode: numbers[0] ?? '',
    lastBarcode: numbers[numbers.length - 1] ?? '',
    rejected,
    isRepeat: isThere.some(Boolean),
  });
}

const NOTHING = { imported: 0, firstBarcode: '', lastBarcode: '', rejected: [], isRepeat: false } as const;

function column(app: App, key: 'copyId' | 'copyBarcode'): Set<string> {
  const tab = app.tab(catalogueTable);
  return new Set(
    tab
      .readTexts([key], FIRST_ROW, tab.port.lastRow())
      .map(([cell = '']) => (key === 'copyBarcode' ? cell.toUpperCase() : cell)),
  );
}

/** The draft's own findings, and a barcode that another copy carries or an earlier row of this slice took. */
function review(copy: CopyDraft, taken: Set<string>): readonly Finding<CatalogueCode>[] {
  const barcode = copy.copyBarcode.toUpperCase();
  const own = reviewCopyDraft(copy);
  if (barcode !== '' && taken.has(barcode))
    return [...own, finding(catalogueFindings.barcodeTaken, 'barcodeTaken', { barcode })];
  if (barcode !== '' && !isBlocked(own)) taken.add(barcode);
  return own;
}

/** `undefined` when the pattern is spent or is none. */
function number(app: App, taken: ReadonlySet<string>, count: number): readonly string[] | undefined {
  if (count === 0) return [];
  const pattern = parsePattern(app.school.copyPattern);
  return pattern && nextNumbers(pattern, highestCounter(pattern, taken), count);
}

function copyRow(app: App, input: Input, copy: CopyDraft, copyId: string, copyBarcode: string): Row {
  return {
    ...copy,
    copyBarcode,
    batch: copy.batch || input.batch,
    accessionedOn: copy.accessionedOn || app.today,
    accessionNumber: copyBarcode,
    copyId,
    titleKey: titleKeyOf(copy),
  };
}

function journal(app: App, input: Input, rows: readonly Row[]): void {
  const subject = `${rows.length} · ${rows[0]?.copyBarcode}–${rows[rows.length - 1]?.copyBarcode}`;
  app
    .tab(journalTable)
    .append(journalLine(app, { act: importedWords, subject, operator: '', requestId: input.requestId }));
}
