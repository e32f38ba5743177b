// Brings a slice of reviewed copies into the Catalogue: checked again, numbered by the school's pattern, never twice.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { givenText } from '../../given-text.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { CELL_LIMIT } from '../../kernel/clean-text.ts';
import { type Finding, finding, isBlocked } from '../../kernel/finding.ts';
import { derivedId, REQUEST_ID } from '../../kernel/ids.ts';
import { numberGiver } from '../../kernel/numbering.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { itemTypes } from '../../settings/domain/reader-types.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { readUsedNumbers } from '../../settings/usecases/read-replaced-number.ts';
import { appendRows } from '../../tables/append-rows.ts';
import { FIRST_ROW, type RowOf } from '../../tables/table.ts';
import { type CatalogueCode, catalogueFindings } from '../domain/codes.ts';
import { copyStatuses } from '../domain/copy.ts';
import {
  type CopyDraft,
  IMPORT_SLICE,
  type ImportCopiesResult,
  registerCopy,
  reviewCopyDraft,
} from '../domain/import-copies.ts';
import { catalogueTable, importedWords } from '../tables.ts';

const text = givenText(CELL_LIMIT);
/** Ten million yuan: as much as a file may say (`readPrice`). */
const MOST_FEN = 999_999_999;
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
  price: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_FEN))),
  isbn: text,
  gradeBand: text,
  itemType: codesOf(itemTypes),
  source: text,
  batch: text,
  accessionedOn: v.pipe(
    v.string(),
    v.check((day) => day === '' || isCivilDay(day), 'a day, YYYY-MM-DD'),
  ),
  note: text,
});

export const importCopiesInput = v.strictObject({
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  batch: givenText(40),
  rows: v.pipe(v.array(draft), v.minLength(1), v.maxLength(IMPORT_SLICE)),
});

type Input = v.InferOutput<typeof importCopiesInput>;
type Row = RowOf<typeof catalogueTable.columns>;

/** Copy ids are derived from the request, so a retry finds what its first try wrote and adds only what is missing. */
export function importCopies(app: App, input: Input): Outcome<ImportCopiesResult> {
  const barcodes = presentBarcodes(app);
  const taken = new Set([...barcodes.values()].map((each) => each.toUpperCase()));
  const used = readUsedNumbers(app);
  const asked = input.rows.map((row) => row.copyBarcode);
  const give = numberGiver(app.school.copyPattern, [...taken, ...used, ...asked]);
  const rows: Row[] = [];
  const missing: Row[] = [];
  const given: string[] = [];
  const rejected: Rejected[] = [];
  input.rows.forEach((draft, index) => {
    const copyId = derivedId('copy', input.requestId, index);
    const before = barcodes.get(copyId);
    const findings = before === undefined ? review(draft, taken, used) : [];
    const barcode = before ?? (draft.copyBarcode || (isBlocked(findings) ? '' : give()));
    if (isBlocked(findings) || barcode === undefined) {
      rejected.push({ index, findings: barcode === undefined ? [...findings, exhausted(app)] : findings });
      return;
    }
    if (draft.copyBarcode === '') given.push(barcode);
    const place = { copyId, copyBarcode: barcode, batch: input.batch, today: app.today };
    const row: Row = registerCopy(draft, place);
    rows.push(row);
    if (before === undefined) missing.push(row);
  });

  app.tab(journalTable).mustTakeRows();
  appendRows(app.tab(catalogueTable), 'copyId', missing, app.flush);
  // A try that was stopped after its last row has left its line to this one.
  const isTold = rows.length > 0 && missing.length === 0 && hasJournalLine(app, input.requestId);
  if (rows.length > 0 && !isTold) journal(app, input, rows);
  return done({ imported: rows.length, given, rejected, isRepeat: missing.length < rows.length });
}

type Rejected = ImportCopiesResult['rejected'][number];

/** The barcode of every copy by its id: two narrow reads, for the Catalogue is never read whole here. */
function presentBarcodes(app: App): Map<string, string> {
  const tab = app.tab(catalogueTable);
  const column = (key: 'copyId' | 'copyBarcode') => tab.readTexts([key], FIRST_ROW, tab.port.lastRow());
  const barcodes = column('copyBarcode');
  return new Map(column('copyId').map(([copyId = ''], i) => [copyId, barcodes[i]?.[0] ?? '']));
}

/** The draft's own findings, and a barcode that another copy carries or carried, or an earlier row of this slice took. */
function review(
  copy: CopyDraft,
  taken: Set<string>,
  used: ReadonlySet<string>,
): readonly Finding<CatalogueCode>[] {
  const barcode = copy.copyBarcode.toUpperCase();
  const own = reviewCopyDraft(copy);
  if (barcode !== '' && taken.has(barcode))
    return [...own, finding(catalogueFindings.barcodeTaken, 'barcodeTaken', { barcode })];
  if (used.has(barcode))
    return [...own, finding(catalogueFindings.barcodeUsedBefore, 'barcodeUsedBefore', { barcode })];
  if (barcode !== '' && !isBlocked(own)) taken.add(barcode);
  return own;
}

function exhausted(app: App): Finding<CatalogueCode> {
  return finding(catalogueFindings.barcodesExhausted, 'barcodesExhausted', {
    pattern: app.school.copyPattern,
  });
}

function journal(app: App, input: Input, rows: readonly Row[]): void {
  const subject = `${rows.length} · ${rows[0]?.copyBarcode}–${rows[rows.length - 1]?.copyBarcode}`;
  app
    .tab(journalTable)
    .append(journalLine(app, { act: importedWords, subject, operator: '', requestId: input.requestId }));
}
