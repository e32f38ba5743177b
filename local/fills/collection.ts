// Makes the copies of a collection: numbers, batches, places on the shelves.

import type { CopyStatus } from '../../src/catalogue/domain/copy.ts';
import type { Language } from '../../src/i18n/language.ts';
import { addDays, type CivilDay } from '../../src/kernel/civil-day.ts';
import type { Random } from './random.ts';
import type { SampleTitle } from './titles.ts';

export type SampleCopy = {
  readonly copyId: string;
  readonly copyBarcode: string;
  readonly title: SampleTitle;
  readonly status: CopyStatus;
  readonly location: string;
  readonly source: string;
  readonly batch: string;
  readonly accessionedOn: CivilDay;
  readonly note: string;
  /** Known damage; '' when none. */
  readonly condition: string;
};

const words = {
  'zh-CN': {
    room: '阅览室',
    pictures: '绘本角',
    reference: '工具书架',
    papers: '报刊架',
    box: '班级共读箱',
    bought: '购入',
    given: '赠送',
  },
  en: {
    room: 'Reading room',
    pictures: 'Picture book corner',
    reference: 'Reference shelf',
    papers: 'Periodicals rack',
    box: 'Class reading box',
    bought: 'Bought',
    given: 'Gift',
  },
};

/**
 * The copies of the titles, numbered T0000001 … in the order bought, in ten batches over the five years before `today`; periodicals
 * came this month. Every copy is on the shelf.
 */
export function makeCopies(
  random: Random,
  lang: Language,
  today: CivilDay,
  titles: readonly SampleTitle[],
): readonly SampleCopy[] {
  const all = titles.flatMap((title) => Array.from({ length: title.copies }, () => title));
  return all.map((title, index) => {
    const batch = Math.floor((index / all.length) * BATCHES);
    const isPaper = title.itemType === 'periodical';
    const accessionedOn = isPaper ? addDays(today, -12) : addDays(today, -(BATCHES - batch) * 180);
    return {
      copyId: random.id('copy'),
      copyBarcode: copyBarcode(index + 1),
      title,
      status: 'onShelf',
      location: words[lang][placeOf[title.itemType]],
      source: batch % 4 === 3 && !isPaper ? words[lang].given : words[lang].bought,
      batch: accessionedOn.slice(0, 4) + String((batch % 2) + 1).padStart(2, '0'),
      accessionedOn,
      note: '',
      condition: '',
    };
  });
}

/** The box of shared reading (班级共读): every copy of one title, bought last, numbered on from `given` numbers. */
export function makeBox(
  random: Random,
  lang: Language,
  today: CivilDay,
  title: SampleTitle,
  given: number,
): readonly SampleCopy[] {
  return makeCopies(random, lang, today, [title]).map((copy, index) => ({
    ...copy,
    copyBarcode: copyBarcode(given + index + 1),
    location: words[lang].box,
    source: words[lang].bought,
    accessionedOn: addDays(today, -30),
    batch: `${addDays(today, -30).slice(0, 4)}01`,
  }));
}

function copyBarcode(counter: number): string {
  return `T${String(counter).padStart(7, '0')}`;
}

const BATCHES = 10;
const placeOf = {
  book: 'room',
  pictureBook: 'pictures',
  reference: 'reference',
  periodical: 'papers',
} as const;
