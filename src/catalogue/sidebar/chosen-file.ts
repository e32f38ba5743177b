// The file a person chose: small enough, text, and with rows; or the reason why not.

import { matchColumns } from '../../kernel/match-columns.ts';
import {
  decode,
  detectEncoding,
  type Encoding,
  type FileTable,
  parseRows,
  separatorOf,
} from './file-text.ts';
import { importKinds } from './import-kinds.ts';

export type ChosenFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly table: FileTable;
};

export type FileProblem =
  | { readonly code: 'tooLarge' | 'isSpreadsheet' | 'notText' | 'noRows' | 'unreadable' }
  | { readonly code: 'quotesUnpaired'; readonly line: number };

/** Larger files are refused: a school's longest register is a tenth of it. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Reads a file wholly in the page; nothing of it is sent before the rows were reviewed. */
export async function readChosenFile(file: File): Promise<ChosenFile | FileProblem> {
  if (file.size > MOST_BYTES) return { code: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readBytes(file.name, bytes, detectEncoding(bytes, countKnownColumns));
  } catch {
    return { code: 'unreadable' };
  }
}

/** Reads the same bytes in an encoding that a person chose. */
export function readBytes(name: string, bytes: Uint8Array, encoding: Encoding): ChosenFile | FileProblem {
  if (isWorkbook(bytes)) return { code: 'isSpreadsheet' };
  const text = decode(bytes, encoding);
  if (text === undefined || text.includes('\0')) return { code: 'notText' };
  const table = parseRows(text);
  if (table.unpairedAt !== undefined) return { code: 'quotesUnpaired', line: table.unpairedAt };
  return table.rows.length === 0 ? { code: 'noRows' } : { name, bytes, encoding, table };
}

/** .xlsx is a ZIP archive and .xls an OLE file, whatever the name says. */
function isWorkbook([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
  );
}

function countKnownColumns(firstLine: string): number {
  const headers = firstLine.split(separatorOf(firstLine));
  const counts = Object.values(importKinds).map(
    (kind) => Object.keys(matchColumns(headers, kind.names)).length,
  );
  return Math.max(...counts);
}
