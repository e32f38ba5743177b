// Finding a reader without the card: by part of the name, pinyin, card number, class or seat; and who sits in which class.

import PinyinMatch from 'pinyin-match';
import { parseClassName } from '../../readers/domain/class-name.ts';
import type { IndexedReader } from './desk-index.ts';

export type FoundReaders = { readonly shown: readonly IndexedReader[]; readonly others: number };

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/**
 * Readers who fit every word of the query, the likeliest first, `most` of them. Leavers are not offered.
 * Some 10 ms for 3,000 readers.
 */
export function findReaders(readers: readonly IndexedReader[], query: string, most: number): FoundReaders {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { shown: [], others: 0 };
  const found = readers
    .filter((reader) => !reader.hasLeft)
    .map((reader) => ({ reader, rank: rankOf(reader, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || bySeat(a.reader, b.reader))
    .map(({ reader }) => reader);
  return { shown: found.slice(0, most), others: Math.max(0, found.length - most) };
}

const NO_MATCH = 1_000;

/** Of the words of a query the worst counts. */
function rankOf(reader: IndexedReader, words: readonly string[]): number {
  return Math.max(...words.map((word) => rankOfWord(reader, word)));
}

/** 0 the card itself or the whole name, 1 a seat or how the name begins, 2 anywhere in the name or its pinyin, 3 part of class or card. */
function rankOfWord(reader: IndexedReader, word: string): number {
  const name = fold(reader.name);
  const card = reader.cardNumber.toLowerCase();
  if (card === word || name === word) return 0;
  if (fold(reader.seatNumber) === word || name.startsWith(word)) return 1;
  if (name.includes(word)) return 2;
  if (/^[a-z']+$/.test(word)) {
    const match = PinyinMatch.match(reader.name, word);
    if (match) return match[0] === 0 ? 1 : 2;
  }
  return fold(reader.className).includes(word) || card.includes(word) ? 3 : NO_MATCH;
}

/** A class and those in it by seat; `className` '' gathers whoever has none. */
export type ClassGroup = { readonly className: string; readonly readers: readonly IndexedReader[] };

/** Classes by grade and number, those that are no classes after them, readers without one last. Leavers are left out. */
export function classGroups(readers: readonly IndexedReader[]): ClassGroup[] {
  const groups = new Map<string, IndexedReader[]>();
  for (const reader of readers) {
    if (reader.hasLeft) continue;
    const group = groups.get(reader.className);
    if (group) group.push(reader);
    else groups.set(reader.className, [reader]);
  }
  return [...groups]
    .map(([className, members]) => ({ className, readers: members.sort(bySeat) }))
    .sort((a, b) => byClass(a.className, b.className));
}

/** Class, then seat number, then name. */
function bySeat(a: IndexedReader, b: IndexedReader): number {
  return (
    byClass(a.className, b.className) ||
    seatOf(a) - seatOf(b) ||
    a.name.localeCompare(b.name, 'zh-CN') ||
    a.cardNumber.localeCompare(b.cardNumber)
  );
}

const seatOf = ({ seatNumber }: IndexedReader) => Number.parseInt(seatNumber, 10) || Number.MAX_SAFE_INTEGER;

/** Grade and class number as one number; a name that is no class comes after them, none last. */
function byClass(a: string, b: string): number {
  if (a === b) return 0;
  return placeOf(a) - placeOf(b) || a.localeCompare(b, 'zh-CN');
}

const places = new Map<string, number>();

function placeOf(className: string): number {
  const known = places.get(className);
  if (known !== undefined) return known;
  const parsed = parseClassName(className);
  const year = parsed && ('grade' in parsed ? parsed.grade : 10_000 - parsed.entryYear);
  const place = parsed && year !== undefined ? year * 100 + parsed.classNumber : className === '' ? 1e8 : 1e7;
  places.set(className, place);
  return place;
}
