// The page's own list of cards and barcodes: it lets a scan be answered at once and tells the server where to look first.

import type { ReaderType } from '../../settings/domain/reader-types.ts';
import { copyOfBox } from '../domain/box-label.ts';
import { cardOfBadge, commandOf } from '../domain/command-cards.ts';
import type { CopyIndexSlice, ReaderIndexSlice, RowHint } from '../domain/desk.ts';

export type IndexedReader = {
  readonly row: number;
  /** As it is spelt in the sheet; scans come in upper case. */
  readonly cardNumber: string;
  readonly name: string;
  readonly className: string;
  readonly seatNumber: string;
  readonly sex: string;
  /** '' when it could not be read. */
  readonly readerType: ReaderType | '';
  readonly hasLeft: boolean;
};

export type IndexedCopy = { readonly row: number; readonly copyBarcode: string; readonly title: string };

/** The door takes no longer hint; such a title is looked up without one. */
const LONGEST_SEEN = 500;

/** One tab's part. Rows are hints only: the server verifies each after reading. */
export class Directory<Entry extends { readonly row: number }> {
  private byCode = new Map<string, Entry>();
  private areRowsRight = true;
  /** True once every row was fetched; until then an unknown code may still be a known one. */
  isComplete = false;

  find(code: string): Entry | undefined {
    return this.byCode.get(code.toUpperCase());
  }

  /** Everything fetched so far, in no order. */
  entries(): readonly Entry[] {
    return [...this.byCode.values()];
  }

  put(code: string, entry: Entry): void {
    this.byCode.set(code.toUpperCase(), entry);
  }

  /** Every entry, as they were fetched. */
  all(): IterableIterator<Entry> {
    return this.byCode.values();
  }

  /** The row to try first; `undefined` while rows are known to have moved. */
  hint(code: string, seen: (entry: Entry) => string): RowHint | undefined {
    const entry = this.find(code);
    if (!entry || !this.areRowsRight) return undefined;
    const text = seen(entry);
    return text.length > LONGEST_SEEN ? undefined : { row: entry.row, seen: text };
  }

  /**
   * Takes in where the server found a row; 0 is no news. True when it was not where the list says: someone sorted,
   * inserted or deleted, so no row is trusted until the list is `replace`d.
   */
  learn(code: string, row: number): boolean {
    const entry = this.find(code);
    if (!entry || row === 0 || entry.row === row) return false;
    this.put(code, { ...entry, row });
    const isNews = this.areRowsRight;
    this.areRowsRight = false;
    return isNews;
  }

  /** Puts a freshly fetched list in place of this one. */
  replace(fresh: Directory<Entry>): void {
    this.byCode = fresh.byCode;
    this.areRowsRight = true;
    this.isComplete = true;
  }
}

export function putReaders(directory: Directory<IndexedReader>, slice: ReaderIndexSlice): void {
  for (const [row, cardNumber, name, className, seatNumber, sex, readerType, hasLeft] of slice.rows)
    directory.put(cardNumber, { row, cardNumber, name, className, seatNumber, sex, readerType, hasLeft });
}

export function putCopies(directory: Directory<IndexedCopy>, slice: CopyIndexSlice): void {
  for (const [row, copyBarcode, title] of slice.rows) directory.put(copyBarcode, { row, copyBarcode, title });
}

/** Letters that school cards begin with: R reader, J teacher (教师), B class (班级), then digits. */
const CARD_PATTERN = /^[RJB]\d+$/;

/** `both`: the number is a card and a copy's, and only a person can tell which was meant. */
export type ScanKind = 'command' | 'badge' | 'card' | 'copy' | 'both' | 'box' | 'unclear';

/**
 * What a scanned code is. A known card is a card, a known barcode a copy; an unknown code goes by the cards' pattern, and
 * as long as cards are still being fetched nobody can say (`unclear`).
 */
export function sortScan(
  code: string,
  readers: Directory<IndexedReader>,
  copies: Directory<IndexedCopy>,
): ScanKind {
  if (commandOf(code)) return 'command';
  if (copyOfBox(code)) return 'box';
  const badge = cardOfBadge(code);
  if (badge) return readers.find(badge) || readers.isComplete ? 'badge' : 'unclear';
  if (readers.find(code)) return copies.find(code) ? 'both' : 'card';
  if (copies.find(code)) return 'copy';
  if (CARD_PATTERN.test(code)) return 'card';
  return readers.isComplete ? 'copy' : 'unclear';
}
