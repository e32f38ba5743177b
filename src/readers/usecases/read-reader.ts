// One reader by the number on the card.

import type { App } from '../../app.ts';
import { isId } from '../../kernel/ids.ts';
import { findRow, type RowHint } from '../../tables/find-row.ts';
import type { Numbered } from '../../tables/tab.ts';
import type { Reader } from '../domain/reader.ts';
import { readersTable } from '../tables.ts';

const KEYS = [
  'cardNumber',
  'name',
  'className',
  'seatNumber',
  'readerType',
  'status',
  'stoppedUntil',
  'sex',
  'note',
  'entryYear',
  'classNumber',
  'readerId',
] as const;

/** The reader and the present row; `undefined` when nobody has the card. Throws `rowUnreadable`. */
export function readReader(
  app: App,
  cardNumber: string,
  hint: RowHint | undefined,
): Numbered<Reader> | undefined {
  return readBy(app, 'cardNumber', cardNumber, hint);
}

/** The reader of an internal id, found without a hint. Throws `rowUnreadable`. */
export function readReaderById(app: App, readerId: string): Numbered<Reader> | undefined {
  return readBy(app, 'readerId', readerId, undefined);
}

function readBy(app: App, key: 'cardNumber' | 'readerId', text: string, hint: RowHint | undefined) {
  return findRow(app.tab(readersTable), {
    key,
    text,
    keys: KEYS,
    hint,
    trust: app.hints,
    seen: (row) => row.name,
    isWhole: (row) => isId('reader', row.readerId),
  });
}
