// Finding a reader without the card: by part of the name, pinyin, card number, class or seat; and who sits in which class.

import PinyinMatch from 'pinyin-match';
import { parseClassName } from '../../readers/domain/class-name.ts';
import type { IndexedReader } from './desk-index.ts';

export type FoundReaders = { readonly shown: readonly IndexedReader[]; readonly others: number };

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** Readers who fit every word of the query, the likeliest first, `most` of them. Leavers are not offered. */
export function findReaders(readers: readonly IndexedReader[], query: string, most: number): FoundReaders {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { shown: [], others: 0 };
  const all = readers.filter((reader) => !reader.hasLeft).map((reader) => ({ reader, rank: 0 }));
  const found = words
    .reduce(narrow, all)
    .sort((a, b) => a.rank - b.rank || bySeat(a.reader, b.reader))
    .map(({ reader }) => reader);
  return { shown: found.slice(0, most), others: Math.max(0, found.length - most) };
}

/** 0 is the reader named in full; of several words the worst counts. */
type Ranked = { readonly reader: IndexedReader; readonly rank: number };

function narrow(candidates: readonly Ranked[], word: string): Ranked[] {
  const byPinyin = pinyinPlaces(
    candidates.map(({ reader }) => reader.name),
    word,
  );
  return candidates.flatMap(({ reader, rank }) => {
    const own = rankOf(reader, word, byPinyin.get(reader.name));
    return own === undefined ? [] : [{ reader, rank: Math.max(rank, own) }];
  });
}

/** 0 the card itself or the whole name, 1 a seat or how the name begins, 2 elsewhere in the name, 3 part of class or card. */
function rankOf(reader: IndexedReader, word: string, pinyinAt: number | undefined): number | undefined {
  const name = fold(reader.name);
  const card = reader.cardNumber.toLowerCase();
  if (card === word || name === word) return 0;
  if (fold(reader.seatNumber) === word || name.startsWith(word) || pinyinAt === 0) return 1;
  if (name.includes(word) || pinyinAt !== undefined) return 2;
  return fold(reader.className).includes(word) || card.includes(word) ? 3 : undefined;
}

/**
 * Where in each name the pinyin or the initials stand. Names no character of which begins like the word are passed over first:
 * the library works the word out anew whenever it changes, and compares it with every reading of every character.
 */
function pinyinPlaces(names: readonly string[], word: string): Map<string, number> {
  if (!/^[a-z]+$/.test(word)) return new Map();
  const letter = word.charAt(0);
  const begun = [...new Set(names)].flatMap((name) => {
    const at = [...name].findIndex((character) => beginsWith(character, letter));
    return at < 0 ? [] : [[name, at] as const];
  });
  if (word.length === 1) return new Map(begun);
  return new Map(
    begun.flatMap(([name]) => {
      const match = PinyinMatch.match(name, word);
      return match ? [[name, match[0]] as const] : [];
    }),
  );
}

/** Looked up once for each character and letter: names share most of theirs. */
const beginnings = new Map<string, boolean>();

function beginsWith(character: string, letter: string): boolean {
  const known = beginnings.get(letter + character);
  if (known !== undefined) return known;
  const begins = PinyinMatch.match(character, letter) !== false;
  beginnings.set(letter + character, begins);
  return begins;
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
