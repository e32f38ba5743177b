// A copy as an import brings it in, and the server's own check of it.

import { type CivilDay, isCivilDay } from '../../kernel/civil-day.ts';
import { CELL_LIMIT } from '../../kernel/clean-text.ts';
import { type Finding, finding } from '../../kernel/finding.ts';
import type { ItemType } from '../../settings/domain/reader-types.ts';
import { type CatalogueCode, catalogueFindings } from './codes.ts';
import type { CopyStatus } from './copy.ts';
import { isIsbn13 } from './isbn.ts';
import { titleKeyOf } from './title.ts';

/** One copy to be written. Plain JSON with the keys of the Catalogue tab. */
export type CopyDraft = {
  /** '' when the school's pattern is to give the number. */
  readonly copyBarcode: string;
  readonly title: string;
  readonly volume: string;
  readonly callNumber: string;
  readonly status: CopyStatus;
  readonly location: string;
  readonly author: string;
  readonly publisher: string;
  /** Four digits or ''. */
  readonly publishedIn: string;
  /** Whole fen; null when unknown. */
  readonly price: number | null;
  /** 13 digits when valid, else as it was given. */
  readonly isbn: string;
  readonly gradeBand: string;
  readonly itemType: ItemType;
  readonly source: string;
  /** '' when the batch of the whole import applies. */
  readonly batch: string;
  /** '' when the day of the import applies. */
  readonly accessionedOn: CivilDay | '';
  readonly note: string;
};

/** What `catalogue.importTarget` answers: what a page must know to review a file. */
export type ImportTarget = {
  readonly language: 'zh-CN' | 'en';
  readonly today: CivilDay;
  /** Year in which the running school year began. */
  readonly schoolYear: number;
  readonly patterns: { readonly copy: string; readonly student: string; readonly teacher: string };
};

/** What `catalogue.importCopies` answers. `index` counts within the rows sent. */
export type ImportCopiesResult = {
  readonly imported: number;
  /** Numbers given by the school's patterns, in the order of the rows; a repeat tells them again. */
  readonly given: readonly string[];
  readonly rejected: readonly {
    readonly index: number;
    readonly findings: readonly Finding<CatalogueCode>[];
  }[];
  /** True when this request had been carried out before. */
  readonly isRepeat: boolean;
};

/** A draft as the register keeps it, under its number. `batch` and `today` hold where the draft says nothing. */
export function registerCopy(draft: CopyDraft, { copyId, copyBarcode, batch, today }: Registered) {
  return {
    ...draft,
    copyBarcode,
    batch: draft.batch || batch,
    accessionedOn: draft.accessionedOn || today,
    condition: '',
    accessionNumber: copyBarcode,
    copyId,
    titleKey: titleKeyOf(draft),
  };
}

type Registered = {
  readonly copyId: string;
  readonly copyBarcode: string;
  readonly batch: string;
  readonly today: CivilDay;
};

/** Rows that may travel in one call, so that a slice stays far below the six minutes and the page shows progress. */
export const IMPORT_SLICE = 200;

/** A barcode as labels can carry it: 1 to 32 letters, digits and `-._/`, beginning with a letter or digit (FIELD 7.6); what begins with SX- commands the desk. */
export const COPY_BARCODE = /^(?!SX-)[0-9A-Za-z][0-9A-Za-z\-._/]{0,31}$/i;

/** What speaks against writing this draft, whoever made it. Looks at nothing but the draft. */
export function reviewCopyDraft(draft: CopyDraft): readonly Finding<CatalogueCode>[] {
  const found: Finding<CatalogueCode>[] = [];
  const say = (code: CatalogueCode, params: Finding['params'] = {}) =>
    found.push(finding(catalogueFindings[code], code, params));
  const { copyBarcode: barcode } = draft;
  if (draft.title === '') say('titleMissing');
  if (barcode !== '' && !COPY_BARCODE.test(barcode)) say('barcodeMalformed', { barcode });
  if (isIsbn13(barcode)) say('barcodeIsIsbn', { barcode });
  if (draft.accessionedOn !== '' && !isCivilDay(draft.accessionedOn))
    say('dayUnreadable', { text: draft.accessionedOn });
  for (const [column, value] of Object.entries(draft))
    if (typeof value === 'string' && value.length > CELL_LIMIT)
      say('cellTooLong', { column, length: value.length });
  return found;
}
