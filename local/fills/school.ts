// Invents the people of a school: classes with their teachers, pupils, other teachers, and every reader's card.

import type { Language } from '../../src/i18n/language.ts';
import type { CivilDay } from '../../src/kernel/civil-day.ts';
import {
  entryYearOf,
  formatClassName,
  SCHOOL_LENGTH,
  schoolYearOf,
} from '../../src/readers/domain/class-name.ts';
import type { ReaderStatus } from '../../src/readers/domain/reader.ts';
import type { ReaderType } from '../../src/settings/domain/reader-types.ts';
import { inventName, nameIn } from './names.ts';
import type { Random } from './random.ts';

export type SampleClass = {
  readonly classId: string;
  readonly entryYear: number;
  readonly classNumber: number;
  /** As of the day of the fill. */
  readonly className: string;
  readonly teacher: string;
  readonly email: string;
  readonly visitDay: string;
  readonly classCard: string;
};

export type SampleReader = {
  readonly readerId: string;
  readonly cardNumber: string;
  readonly name: string;
  /** `null` for teachers. */
  readonly schoolClass: SampleClass | null;
  readonly seatNumber: string;
  readonly readerType: ReaderType;
  readonly status: ReaderStatus;
  readonly stoppedUntil: CivilDay | null;
  readonly studentNumber: string;
  readonly sex: string;
  readonly note: string;
  readonly email: string;
  readonly guardianEmail: string;
};

export type School = { readonly classes: readonly SampleClass[]; readonly readers: readonly SampleReader[] };

export type SchoolSize = {
  readonly classesPerGrade: number;
  readonly teachers: number;
  /** Pupils of one class, asked once for each class. */
  readonly pupilsOf: (index: number) => number;
};

/** Invents a school of six grades. Readers come class by class, then teachers, then the cards of the classes. */
export function inventSchool(random: Random, lang: Language, today: CivilDay, size: SchoolSize): School {
  const teachers = Array.from({ length: size.teachers }, (_, i) => inventTeacher(random, lang, i + 1));
  const classes = Array.from({ length: SCHOOL_LENGTH * size.classesPerGrade }, (_, i) =>
    inventClass(random, lang, today, size.classesPerGrade, i, teachers[i]?.name ?? ''),
  );
  let cards = 0;
  const pupils = classes.flatMap((schoolClass, i) =>
    Array.from({ length: size.pupilsOf(i) }, (_, seat) =>
      inventPupil(random, lang, schoolClass, seat + 1, ++cards),
    ),
  );
  return { classes, readers: [...pupils, ...teachers, ...classes.map((each) => cardOf(random, each))] };
}

/** Mails go nowhere: `.example` is reserved for that (RFC 2606). */
const MAIL_DOMAIN = 'shuxiang.example';

function inventClass(
  random: Random,
  lang: Language,
  today: CivilDay,
  perGrade: number,
  index: number,
  teacher: string,
): SampleClass {
  const grade = Math.floor(index / perGrade) + 1;
  const classNumber = (index % perGrade) + 1;
  return {
    classId: random.id('class'),
    entryYear: entryYearOf(grade, schoolYearOf(today)),
    classNumber,
    className: formatClassName(grade, classNumber, lang),
    teacher,
    email: `grade${grade}class${classNumber}@${MAIL_DOMAIN}`,
    visitDay: visitDay(lang, index),
    classCard: `B${String(index + 1).padStart(3, '0')}`,
  };
}

const weekdays = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
};

function visitDay(lang: Language, index: number): string {
  return `${weekdays[lang][index % 5]} ${['12:00', '12:30', '15:30'][Math.floor(index / 5) % 3]}`;
}

const nobody = {
  schoolClass: null,
  seatNumber: '',
  status: 'active',
  stoppedUntil: null,
  note: '',
  email: '',
  guardianEmail: '',
} as const;

/** One family in so many has given the school an address. */
const FAMILIES_TO_AN_ADDRESS = 6;

function inventPupil(
  random: Random,
  lang: Language,
  schoolClass: SampleClass,
  seat: number,
  card: number,
): SampleReader {
  const sex = random.next() < 0.5 ? 'girl' : 'boy';
  const { entryYear, classNumber } = schoolClass;
  const two = (number: number) => String(number).padStart(2, '0');
  const studentNumber = `${entryYear}${two(classNumber)}${two(seat)}`;
  return {
    ...nobody,
    readerId: random.id('reader'),
    cardNumber: `R${String(card).padStart(6, '0')}`,
    name: nameIn(lang, inventName(random, sex)),
    schoolClass,
    seatNumber: String(seat),
    readerType: 'student',
    studentNumber,
    sex: sexIn(lang, sex),
    guardianEmail: seat % FAMILIES_TO_AN_ADDRESS === 0 ? `family${studentNumber}@home.example` : '',
  };
}

function inventTeacher(random: Random, lang: Language, card: number): SampleReader {
  const sex = random.next() < 0.7 ? 'girl' : 'boy';
  return {
    ...nobody,
    readerId: random.id('reader'),
    cardNumber: `J${String(card).padStart(5, '0')}`,
    name: nameIn(lang, inventName(random, sex)),
    readerType: 'teacher',
    studentNumber: '',
    sex: sexIn(lang, sex),
  };
}

function cardOf(random: Random, schoolClass: SampleClass): SampleReader {
  const { className: name, classCard: cardNumber } = schoolClass;
  const readerId = random.id('reader');
  return {
    ...nobody,
    readerId,
    cardNumber,
    name,
    schoolClass,
    readerType: 'classCard',
    studentNumber: '',
    sex: '',
  };
}

/** The word for a pupil's sex, as the school writes it. */
export function sexIn(lang: Language, sex: 'girl' | 'boy'): string {
  if (lang === 'en') return sex === 'girl' ? 'F' : 'M';
  return sex === 'girl' ? '女' : '男';
}
