// Values as scripts see them and as cells hold them (PLATFORM 4.19-4.25, 4.36, 4.37).

import type { Book } from '../grid/book.ts';
import { isCellError } from '../grid/cell.ts';
import { instantOfSerial, serialOfInstant } from '../grid/date-serial.ts';
import type { Entered } from '../grid/entering.ts';
import { localeFacts } from '../grid/locale-facts.ts';
import { isDateNumberFormat } from '../grid/shown.ts';
import type { Tab } from '../grid/tab.ts';
import type { Session } from './session.ts';

/** What `getValues` answers for a cell: `''` when empty, a `Date` of the script's realm by the cell's format. */
export function scriptValue(session: Session, tab: Tab, row: number, column: number): unknown {
  const { book } = session;
  const value = book.valueAt(tab, row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number' || !isDateNumberFormat(tab.style(row, column).numberFormat)) return value;
  return session.execution.realm.date(instantOfSerial(value, book.sheetZone));
}

/** What `setValue` puts into a cell: strings are parsed as typed, dates become serials in the sheet's zone. */
export function enteredValue(session: Session, book: Book, value: unknown): Entered {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? { content: value } : { content: { error: '#NUM!' } };
  if (typeof value === 'boolean') return { content: value };
  if (!session.execution.realm.isDate(value)) return String(value);
  const epochMs = value.getTime();
  if (Number.isNaN(epochMs)) return '';
  const serial = serialOfInstant(epochMs, book.sheetZone);
  const { dateFormat, dateTimeFormat } = localeFacts(book.locale);
  return { content: serial, numberFormat: Number.isInteger(serial) ? dateFormat : dateTimeFormat };
}
