// A reader as an import brings it in, and the server's own check of it.

import { CELL_LIMIT } from '../../kernel/clean-text.ts';
import { type Finding, finding } from '../../kernel/finding.ts';
import type { ReaderType } from '../../settings/domain/reader-types.ts';
import { type ReaderCode, readerFindings } from './codes.ts';
import type { ReaderStatus } from './reader.ts';

/** One reader to be written. Plain JSON with the keys of the Readers tab. */
export type ReaderDraft = {
  /** '' when the school's pattern is to give the number. */
  readonly cardNumber: string;
  readonly name: string;
  /** Year the class entered school; null for readers without a class. */
  readonly entryYear: number | null;
  /** Number within the grade; null for readers without a class. */
  readonly classNumber: number | null;
  readonly seatNumber: string;
  readonly readerType: ReaderType;
  readonly status: ReaderStatus;
  readonly studentNumber: string;
  readonly sex: string;
  readonly note: string;
  /** The reader's own address and the guardian's; most readers have none. */
  readonly email: string;
  readonly guardianEmail: string;
};

/** What `readers.importReaders` answers. `index` counts within the rows sent. */
export type ImportReadersResult = {
  readonly imported: number;
  /** Numbers given by the school's patterns, in the order of the rows; a repeat tells them again. */
  readonly given: readonly string[];
  readonly rejected: readonly { readonly index: number; readonly findings: readonly Finding<ReaderCode>[] }[];
  /** True when this request had been carried out before. */
  readonly isRepeat: boolean;
};

/** A card or barcode as labels can carry it: 1 to 32 letters, digits and `-._/`, beginning with a letter or digit (FIELD 7.6); what begins with SX- commands the desk. */
export const CARD_NUMBER = /^(?!SX-)[0-9A-Za-z][0-9A-Za-z\-._/]{0,31}$/i;

/** What speaks against writing this draft, whoever made it. Looks at nothing but the draft. */
export function reviewReaderDraft(draft: ReaderDraft): readonly Finding<ReaderCode>[] {
  const found: Finding<ReaderCode>[] = [];
  const say = (code: ReaderCode, params: Finding['params'] = {}) =>
    found.push(finding(readerFindings[code], code, params));
  if (draft.name === '') say('nameMissing');
  if (draft.cardNumber !== '' && !CARD_NUMBER.test(draft.cardNumber))
    say('cardMalformed', { cardNumber: draft.cardNumber });
  if (draft.cardNumber === '' && draft.readerType === 'classCard') say('cardNumberNeeded');
  for (const [column, value] of Object.entries(draft))
    if (typeof value === 'string' && value.length > CELL_LIMIT)
      say('cellTooLong', { column, length: value.length });
  return found;
}
