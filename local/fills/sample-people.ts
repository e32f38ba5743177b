// Puts the people everybody knows into the sample school: Li Ming, namesakes, a long name, a rare character, stopped cards.

import type { Bilingual } from '../../src/i18n/language.ts';
import { addDays } from '../../src/kernel/civil-day.ts';
import { formatClassName } from '../../src/readers/domain/class-name.ts';
import type { Setting } from './invention.ts';
import type { SampleReader, School } from './school.ts';
import { sexIn } from './school.ts';

/** A pupil with a part to play: where the pupil sits, and what is special. */
type Part = {
  readonly grade: number;
  readonly classNumber: number;
  readonly seat: number;
  readonly name?: Bilingual;
  readonly sex?: 'girl' | 'boy';
  readonly change?: Partial<SampleReader>;
};

const named = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en });

function parts({ lang, today }: Setting) {
  const say = (zh: string, en: string) => named(zh, en)[lang];
  return {
    liMing: { grade: 3, classNumber: 2, seat: 1, name: named('李明', 'Li Ming'), sex: 'boy' },
    namesakeInTwo: { grade: 2, classNumber: 1, seat: 7, name: named('王子涵', 'Wang Zihan'), sex: 'girl' },
    namesakeInFour: { grade: 4, classNumber: 2, seat: 12, name: named('王子涵', 'Wang Zihan'), sex: 'girl' },
    namesakeInSix: { grade: 6, classNumber: 1, seat: 20, name: named('王子涵', 'Wang Zihan'), sex: 'boy' },
    longName: {
      ...{ grade: 5, classNumber: 1, seat: 3, sex: 'girl' },
      name: named('阿依努尔·买买提吐尔逊江', 'Aynur Memettursunjan'),
    },
    rareCharacter: { grade: 5, classNumber: 2, seat: 9, name: named('刘𬀩宸', 'Liu Weichen'), sex: 'boy' },
    left: {
      ...{ grade: 4, classNumber: 1, seat: 33 },
      change: {
        status: 'left',
        note: say('暑假转学，书未还', 'Moved away in summer, one copy not returned'),
      },
    },
    cardLost: {
      ...{ grade: 6, classNumber: 2, seat: 5 },
      change: { status: 'cardLost', note: say('已报失，待补证', 'Reported lost; a new card is to be made') },
    },
    suspended: {
      ...{ grade: 5, classNumber: 2, seat: 16 },
      change: {
        status: 'suspended',
        stoppedUntil: addDays(today, 12),
        note: say('撕页，停借两周', 'Tore a page; lending stopped for two weeks'),
      },
    },
    assistantOfFive: {
      ...{ grade: 5, classNumber: 1, seat: 11, sex: 'boy', change: { readerType: 'assistant' } },
      name: named('陈思远', 'Chen Siyuan'),
    },
    assistantOfSix: {
      ...{ grade: 6, classNumber: 1, seat: 8, sex: 'girl', change: { readerType: 'assistant' } },
      name: named('林雨桐', 'Lin Yutong'),
    },
  } as const satisfies { readonly [part: string]: Part };
}

export type PartName = keyof ReturnType<typeof parts>;

/**
 * The school with its known people in place, and who they are. Cards were first made for class 3(2), so Li Ming has
 * R000001.
 */
export function castSchool(
  school: School,
  setting: Setting,
): { school: School; cast: ReadonlyMap<PartName, SampleReader> } {
  const cast = new Map<PartName, SampleReader>();
  const cards = cardNumbers(school, formatClassName(3, 2, setting.lang));
  const byPlace = new Map(
    Object.entries(parts(setting)).map(([name, part]) => [placeOf(part, setting), { name, part }]),
  );
  const readers = school.readers.map((reader) => {
    const cardNumber = cards.get(reader.readerId) ?? reader.cardNumber;
    const found = byPlace.get(`${reader.schoolClass?.className} ${reader.seatNumber}`);
    if (found === undefined) return { ...reader, cardNumber };
    const { name, sex, change }: Part = found.part;
    const known = {
      ...{ ...reader, cardNumber },
      ...(name && { name: name[setting.lang] }),
      ...(sex && { sex: sexIn(setting.lang, sex) }),
      ...change,
    };
    cast.set(found.name as PartName, known);
    return known;
  });
  return { school: { ...school, readers }, cast };
}

function placeOf(part: Part, { lang }: Setting): string {
  return `${formatClassName(part.grade, part.classNumber, lang)} ${part.seat}`;
}

/** Reader id → card number of every pupil, the pupils of one class first. */
function cardNumbers(school: School, firstClass: string): ReadonlyMap<string, string> {
  const pupils = school.readers.filter((reader) => reader.readerType === 'student');
  const isFirst = (reader: SampleReader) => reader.schoolClass?.className === firstClass;
  const inOrder = [...pupils.filter(isFirst), ...pupils.filter((reader) => !isFirst(reader))];
  return new Map(inOrder.map((reader, i) => [reader.readerId, `R${String(i + 1).padStart(6, '0')}`]));
}
