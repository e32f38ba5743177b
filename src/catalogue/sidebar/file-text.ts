// From the bytes of a chosen file to rows of text: which encoding, which separator, where the header is.

import Papa from 'papaparse';
import type { FileRow } from '../../kernel/reviewed-row.ts';

/** Encodings a school's file comes in; the first that decodes without a fault and reads best is taken. */
export const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export type FileTable = {
  readonly headers: readonly string[];
  readonly rows: readonly FileRow[];
  /** Line of a quotation mark that nothing answers: what stands below it cannot be told apart. */
  readonly unpairedAt?: number;
};

/**
 * The encoding of a file: told by its byte order mark, by the zeros of UTF-16, or by decoding without a fault. GB18030 and Big5 often both
 * decode; then `countMatches` on the first line, say of known column names, decides.
 */
export function detectEncoding(bytes: Uint8Array, countMatches: (firstLine: string) => number): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4096);
  const zerosAt = (parity: number) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (zerosAt(1) > 2 && zerosAt(1) > 4 * zerosAt(0)) return 'utf-16le';
  if (zerosAt(0) > 2 && zerosAt(0) > 4 * zerosAt(1)) return 'utf-16be';
  if (decode(bytes, 'utf-8') !== undefined) return 'utf-8';
  const scores = (['gb18030', 'big5'] as const).map((encoding) => {
    const text = decode(bytes, encoding);
    return { encoding, score: text === undefined ? -1 : countMatches(text.split(/[\r\n]/, 1)[0] ?? '') };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}

/** The text of a file without its byte order mark; `undefined` when the bytes are not text of that encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Splits CSV or TSV text, whatever ends its lines, several kinds in one file included. The first row that is not empty is the header, which is line 1 for a person when nothing stands above it. */
export function parseRows(text: string): FileTable {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const parsed = Papa.parse<string[]>(plain, {
    delimiter: separatorOf(plain),
    newline: '\n',
    skipEmptyLines: false,
  });
  const unpaired = parsed.errors.find(({ type }) => type === 'Quotes')?.index;
  if (unpaired !== undefined)
    return { headers: [], rows: [], unpairedAt: plain.slice(0, unpaired).split('\n').length };
  const lines = parsed.data.map((cells, at) => ({ line: at + 1, cells }));
  const headerAt = lines.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = lines[headerAt];
  if (!header) return { headers: [], rows: [] };
  const rows = lines.slice(headerAt + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { headers: header.cells.map((cell) => cell.trim()), rows };
}

/** The separator that splits the first line most often; a tab beats a comma because titles hold commas. */
export function separatorOf(text: string): string {
  const firstLine = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const countOf = (separator: string) => firstLine.split(separator).length - 1;
  return ['\t', ',', ';', '|'].reduce((best, each) => (countOf(each) > countOf(best) ? each : best), '\t');
}
