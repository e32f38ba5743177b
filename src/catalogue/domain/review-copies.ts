// From a row of a foreign file to the copies it stands for.

import { cleanText, foldText } from '../../kernel/clean-text.ts';
import { type Finding, finding, isBlocked } from '../../kernel/finding.ts';
import { type ColumnMatch, cellsByKey } from '../../kernel/match-columns.ts';
import { type FileRow, keyOfWord, type ReviewedRow } from '../../kernel/reviewed-row.ts';
import type { ItemType } from '../../settings/domain/reader-types.ts';
import { type CatalogueCode, catalogueFindings } from './codes.ts';
import type { CopyStatus } from './copy.ts';
import { type CopyDraft, reviewCopyDraft } from './import-copies.ts';
import { type CopyColumn, itemTypeWords, statusWords } from './import-words.ts';
import { readIsbn } from './isbn.ts';
import { readPrice } from './price.ts';
import { cleanTitle } from './title.ts';
import { dayIn, yearIn } from './written-days.ts';

/** The cells of a row by our keys; a key without a column is absent. */
export type CopyCells = { readonly [column in CopyColumn]?: string };

/** More copies of one title than this in one row is taken for a slip of the hand. */
export const MOST_COPIES_IN_A_ROW = 500;

type Say = (code: CatalogueCode, params?: Finding['params']) => void;

/**
 * The copies a row stands for, none when a finding blocks it. A quantity of n makes n copies; a barcode belongs to the first of
 * them, the others are to be numbered. What cannot be read is left out and said, save an ISBN, which is kept as it was given.
 */
export function reviewCopyRow(cells: CopyCells): {
  readonly drafts: readonly CopyDraft[];
  readonly findings: readonly Finding<CatalogueCode>[];
} {
  const findings: Finding<CatalogueCode>[] = [];
  const say: Say = (code, params = {}) => findings.push(finding(catalogueFindings[code], code, params));
  const text = (column: CopyColumn) => cleanText(cells[column] ?? '');
  const draft: CopyDraft = {
    copyBarcode: readBarcode(text('copyBarcode')),
    title: cleanTitle(text('title')),
    volume: text('volume'),
    callNumber: text('callNumber'),
    status: readStatus(text('status'), say),
    location: text('location'),
    author: text('author'),
    publisher: text('publisher'),
    publishedIn: readYear(text('publishedIn'), say),
    price: readFen(text('price'), say),
    isbn: isbnToKeep(text('isbn'), say),
    gradeBand: text('gradeBand'),
    itemType: readItemType(text('itemType'), say),
    source: text('source'),
    batch: text('batch'),
    accessionedOn: readDay(text('accessionedOn'), say),
    note: text('note'),
  };
  if (/^(测试|測試|test)\d*$/i.test(draft.title)) say('titleLooksLikeTest', { title: draft.title });
  const quantity = readQuantity(text('quantity'), say);
  if (quantity > 1 && draft.copyBarcode !== '') say('quantityBesideBarcode', { others: quantity - 1 });
  findings.push(...reviewCopyDraft(draft));
  if (isBlocked(findings)) return { drafts: [], findings };
  const drafts = Array.from({ length: quantity }, (_, at) =>
    at === 0 ? draft : { ...draft, copyBarcode: '' },
  );
  return { drafts, findings };
}

/** Reviews a whole file: empty rows are passed over, and of two rows with one barcode the later is rejected. */
export function reviewCopyFile(
  rows: readonly FileRow[],
  match: ColumnMatch<CopyColumn>,
): readonly ReviewedRow<CopyDraft, CatalogueCode>[] {
  const lineOf = new Map<string, number>();
  return rows
    .filter((row) => row.cells.some((cell) => cleanText(cell) !== ''))
    .map((row) => {
      const reviewed = reviewCopyRow(cellsByKey(row.cells, match));
      const barcode = reviewed.drafts[0]?.copyBarcode;
      if (!barcode) return { ...row, ...reviewed };
      const earlier = lineOf.get(barcode.toUpperCase());
      if (earlier === undefined) {
        lineOf.set(barcode.toUpperCase(), row.line);
        return { ...row, ...reviewed };
      }
      const doubled = finding(catalogueFindings.barcodeDoubledInFile, 'barcodeDoubledInFile' as const, {
        barcode,
        line: earlier,
      });
      return { ...row, drafts: [], findings: [...reviewed.findings, doubled] };
    });
}

/** A label has no blanks and no full-width digits, whatever an input method made of them. */
function readBarcode(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function readStatus(text: string, say: Say): CopyStatus {
  if (text === '') return 'onShelf';
  const status = keyOfWord(statusWords, foldText(text));
  if (status === undefined) say('statusUnknown', { text });
  if (status === 'onLoan') say('loanNotImported');
  return status === undefined || status === 'onLoan' ? 'onShelf' : status;
}

function readItemType(text: string, say: Say): ItemType {
  if (text === '') return 'book';
  const itemType = keyOfWord(itemTypeWords, foldText(text));
  if (itemType === undefined) say('itemTypeUnknown', { text });
  return itemType ?? 'book';
}

function readYear(text: string, say: Say): string {
  const year = yearIn(text);
  if (text !== '' && year === undefined) say('yearUnreadable', { text });
  return year ?? '';
}

function readDay(text: string, say: Say): string {
  const day = dayIn(text);
  if (text !== '' && day === undefined) say('dayUnreadable', { text });
  return day ?? '';
}

function readFen(text: string, say: Say): number | null {
  if (text === '') return null;
  const reading = readPrice(text);
  if (reading.kind === 'foreign') say('priceForeign', { text, currency: reading.currency });
  if (reading.kind === 'unreadable') say('priceUnreadable', { text });
  if (reading.kind !== 'price') return null;
  if (reading.setOf > 1) say('priceForSet', { count: reading.setOf });
  return reading.fen;
}

function isbnToKeep(text: string, say: Say): string {
  if (text === '') return '';
  const reading = readIsbn(text);
  if (reading.kind === 'valid') return reading.isbn;
  if (reading.kind === 'repaired') {
    say('isbnRepaired', { text, isbn: reading.isbn });
    return reading.isbn;
  }
  if (reading.kind === 'shortened') {
    say('isbnShortened', { text });
    return '';
  }
  say('isbnInvalid', { text });
  return text;
}

function readQuantity(text: string, say: Say): number {
  if (text === '') return 1;
  const whole = /^(\d+)(?:\.0+)?(?:册|冊|本)?$/.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1];
  const quantity = Number(whole ?? 0);
  if (quantity < 1) say('quantityUnreadable', { text });
  else if (quantity > MOST_COPIES_IN_A_ROW) say('quantityTooLarge', { quantity, most: MOST_COPIES_IN_A_ROW });
  return Math.min(quantity, MOST_COPIES_IN_A_ROW);
}
