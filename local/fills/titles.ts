// The titles of the sample school: reads the lists, gives every title its call number and its key.

import { titleKeyOf } from '../../src/catalogue/domain/title.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { ItemType } from '../../src/settings/domain/reader-types.ts';
import { chineseTitles } from './titles-chinese.ts';
import { englishTitles } from './titles-english.ts';

/** A title (one volume of a set) as its copies show it. */
export type SampleTitle = {
  readonly title: string;
  readonly volume: string;
  readonly callNumber: string;
  readonly author: string;
  readonly publisher: string;
  /** '' when not known for certain. */
  readonly publishedIn: string;
  /** Whole fen. */
  readonly price: number;
  /** '' or the book's own ISBN-13. */
  readonly isbn: string;
  /** First and last grade it is for. */
  readonly grades: readonly [first: number, last: number];
  readonly itemType: ItemType;
  readonly copies: number;
  readonly titleKey: string;
};

const typeOf: { readonly [letter: string]: ItemType } = { P: 'pictureBook', R: 'reference', S: 'periodical' };

/** Every class reads it in turn (班级共读): 45 copies in one box. */
const boxLine = {
  'zh-CN': 'I712.84|一百条裙子||[美]埃莉诺·埃斯特斯 著|新蕾出版社||20|3-4||45',
  en: 'I712.84|The Hundred Dresses||Eleanor Estes||1944|38|3-4||45',
} as const satisfies { readonly [lang in Language]: string };

/** About 300 real titles, most of them in the school's language, in the order in which they were bought; one copy of each foreign one. */
export function sampleTitles(lang: Language): readonly SampleTitle[] {
  return readTitles(lang).titles;
}

/** The title of the box, which was bought after all the others. */
export function boxTitle(lang: Language): SampleTitle {
  const [title] = readLine(boxLine[lang], readTitles(lang).number);
  if (title === undefined) throw new Error('the box has no title');
  return title;
}

function readTitles(lang: Language) {
  const [own, other] = lang === 'zh-CN' ? [chineseTitles, englishTitles] : [englishTitles, chineseTitles];
  const number = makeCallNumbers();
  const foreign = linesOf(other).filter((line) => line.startsWith('*'));
  const titles: readonly SampleTitle[] = [
    ...linesOf(own).flatMap((line) => readLine(line, number)),
    ...foreign.flatMap((line) => readLine(line, number)).map((title) => ({ ...title, copies: 1 })),
  ];
  return { titles, number };
}

/**
 * Gives call numbers by 种次号 (FIELD 2.4): a running number within one class number, shared by the volumes of a set,
 * which add their place: `I242.4/1:2`.
 */
export function makeCallNumbers(): (classNumber: string, place: number) => string {
  const used = new Map<string, number>();
  return (classNumber, place) => {
    if (place <= 1) used.set(classNumber, (used.get(classNumber) ?? 0) + 1);
    return `${classNumber}/${used.get(classNumber)}${place === 0 ? '' : `:${place}`}`;
  };
}

function linesOf(list: string): string[] {
  return list.trim().split('\n');
}

function readLine(line: string, number: (classNumber: string, place: number) => string): SampleTitle[] {
  const fields = line.replace(/^\*/, '').split('|');
  const [classNumber = '', title = '', volumes = '', author = '', publisher = '', publishedIn = ''] = fields;
  const [price = '0', grades = '', type = '', copies = '1', isbn = ''] = fields.slice(6);
  const [first = 1, last = 6] = grades.split('-').map(Number);
  return volumes.split(';').map((volume, index) => ({
    ...{ title, volume, author, publisher, publishedIn, isbn },
    grades: [first, last],
    callNumber: number(classNumber, volumes === '' ? 0 : index + 1),
    price: Math.round(Number(price) * 100),
    itemType: typeOf[type] ?? 'book',
    copies: Number(copies),
    titleKey: titleKeyOf({ isbn, title, volume, author }),
  }));
}
