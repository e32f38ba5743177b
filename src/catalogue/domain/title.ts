// The title of a book: tidied for the register, and the key its copies share.

import { readSmallNumber } from '../../kernel/chinese-number.ts';
import { cleanText, foldText } from '../../kernel/clean-text.ts';
import { readIsbn } from './isbn.ts';

/** The title as the register prints it: without 《》 round the whole, blanks at the ends, doubled or full-width blanks. */
export function cleanTitle(text: string): string {
  const title = cleanText(text);
  return title.replace(/^《\s*([^《》]*?)\s*》$/, '$1') || title;
}

/** A key longer than this ends in a hash of the whole, so that no title makes a cell of the key column unreadable. */
const KEY_LIMIT = 160;

/**
 * The key that all copies of one title share, and no other title. ISBN, title and volume when the ISBN is right: a set often carries one
 * ISBN on every volume (FIELD 7.1), so the ISBN alone would merge what is not the same. Else title, author and volume.
 */
export function titleKeyOf(copy: {
  readonly isbn: string;
  readonly title: string;
  readonly volume: string;
  readonly author: string;
}): string {
  const reading = readIsbn(copy.isbn);
  const isbn = 'isbn' in reading ? reading.isbn : '';
  const key = [isbn, foldTitle(copy.title), isbn ? '' : foldText(copy.author), foldVolume(copy.volume)].join(
    '|',
  );
  return key.length <= KEY_LIMIT ? key : `${key.slice(0, KEY_LIMIT - 8)}#${hash(key)}`;
}

/** A title of nothing but punctuation, such as 《？》, keeps it: there is nothing else to tell it by. */
function foldTitle(title: string): string {
  const clean = cleanTitle(title);
  return foldText(clean) || clean;
}

/** 第一册, 卷1 and 1 are one volume; 上, 中 and 下 stay themselves. */
function foldVolume(volume: string): string {
  const folded = foldText(volume).replace(/^(?:第|volume|vol|卷|册)|(?:册|卷|集|辑|部)$/g, '');
  return String(readSmallNumber(folded) ?? folded);
}

/** FNV-1a, 32 bits, base 36: short, stable, and enough to tell long titles apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}
