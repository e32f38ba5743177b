// The print dialog's screens for pictures: each paper, empty, error and long, in either language.

import type { Page } from 'playwright-core';
import type { PrintList } from '../../src/prints/domain/print-list.ts';
import type { PaperName } from '../../src/prints/messages/en.ts';
import { aChaseClass, aChaseLoan, aChasePage, chaseClassName } from '../support/chase-page.ts';
import { type Answering, answered, faulted } from '../support/page-harness.ts';
import {
  aPrintList,
  aPrintReader,
  chooseEveryClass,
  choosePaper,
  clearingOf,
  listed,
} from '../support/print-page.ts';
import { scan } from '../support/school-desk.ts';
import { type Language, longWords, type PageScene } from './scene.ts';

const CHILDREN = {
  'zh-CN': ['李明', '王芳', '赵小雨', '孙浩', '欧阳娜', '周一乐'],
  en: ['Li Ming', 'Wang Fang', 'Zhao Xiaoyu', 'Sun Hao', 'Ouyang Na', 'Zhou Yile'],
};

const classNameIn = (language: Language, classNumber: number) =>
  language === 'en' ? `Class 3(${classNumber})` : `三(${classNumber})班`;

/** Four classes of forty-five; in the long one every name and the school's are as long as they get. */
function school(language: Language, isLong = false): PrintList {
  const { name, title } = longWords[language];
  const numbers = [1, 2, 3, 4];
  return aPrintList({
    language,
    schoolName: isLong ? title : language === 'en' ? 'Shuxiang Primary School' : '书香小学',
    unreadCount: isLong ? 12 : 0,
    classes: numbers.map((each) => ({ className: classNameIn(language, each), classCard: `B00${each}` })),
    readers: numbers.flatMap((each) =>
      Array.from({ length: 45 }, (_, at) =>
        aPrintReader({
          className: classNameIn(language, each),
          name: isLong ? name : (CHILDREN[language][at % 6] ?? ''),
          sex: '',
          seatNumber: String(at + 1),
          cardNumber: `R${String(each * 1000 + at).padStart(6, '0')}`,
          readerType: at % 20 === 0 ? 'assistant' : 'student',
        }),
      ),
    ),
  });
}

/** Two in five have one to three copies; of leavers each has one. */
function withLoans(language: Language, isLong = false): Answering {
  const list = school(language, isLong);
  const { title } = longWords[language];
  const words = isLong ? { title } : { title: language === 'en' ? 'The Little Prince' : '小王子' };
  const clearing = clearingOf(
    list,
    list.readers.map((_, at) => [1, 0, 3, 0, 0][at % 5] ?? 0),
    words,
  );
  const leavers = clearing.classes.slice(0, 2).map(({ readers, ...each }) => ({
    ...each,
    readers: readers.filter(({ owing }) => owing.length === 1),
  }));
  return listed(list, {}, { ...clearing, leavers, unreadCount: isLong ? 2 : 0 });
}

type Arrange = (page: Page, language: Language) => Promise<void>;

const scene = (name: string, arrange: Arrange, answer?: (language: Language) => Answering): PageScene => ({
  name: `print-${name}`,
  file: 'print.html',
  sizes: [
    { width: 900, height: 640 },
    { width: 300, height: 640 },
  ],
  answer: answer ?? ((language) => listed(school(language), { T0000001: longWords[language].title })),
  arrange,
});

const paper =
  (name: PaperName): Arrange =>
  (page) =>
    choosePaper(page, name);

const allClasses: Arrange = async (page) => {
  await chooseEveryClass(page);
  await page.locator('.page').first().waitFor();
};

const clearing: Arrange = async (page) => {
  await choosePaper(page, 'clearingSheet');
  await allClasses(page, 'en');
};

const leaving: Arrange = async (page) => {
  await choosePaper(page, 'leavingSheet');
  await page.locator('.page').first().waitFor();
};

/** The school's classes of six grades, switched on to show their numbers. */
const counted = (language: Language): Answering => {
  const names = Array.from({ length: 72 }, (_, at) => chaseClassName(language, at));
  const list = {
    ...school(language),
    classes: names.map((className) => ({ className, classCard: '' })),
    classCounts: true,
  };
  const copies = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      readerName: '',
      seatNumber: '',
      words: '',
      copies: [aChaseLoan(language, at)],
    }));
  // As the page of chasing has them: the longest overdue first.
  const classes = names
    .map((className, at) => ({ className, teacher: '', slips: copies(1 + ((at * 7) % 23)) }))
    .reverse();
  return (name, args) => {
    if (name === 'notices.openChase') return answered(aChasePage(language, [aChaseClass(language)]));
    if (name !== 'notices.slips') return listed(list)(name, args);
    return answered({ schoolName: list.schoolName, today: list.today, classes });
  };
};

/** Classes of which every reader of the list has so many copies overdue. */
const overdue =
  (isLong = false) =>
  (language: Language): Answering =>
  (name, args) => {
    const list = school(language, isLong);
    const { name: longName, title } = longWords[language];
    const classes = list.classes.map(({ className }, at) => ({
      className,
      teacher: isLong ? longName : aChaseClass(language).teacher,
      slips: Array.from({ length: 11 }, (_, nth) => ({
        readerName: isLong ? longName : aChaseLoan(language, nth).readerName,
        seatNumber: String(nth + 1),
        words: isLong ? `${longName} ${title} ${title} ${title}` : '',
        copies: Array.from({ length: 1 + (nth % 4) }, (_copy, more) => ({
          ...aChaseLoan(language, at * 100 + nth * 4 + more, isLong ? { title } : {}),
        })),
      })),
    }));
    if (name === 'notices.openChase') return answered(aChasePage(language, [aChaseClass(language)]));
    if (name !== 'notices.slips') return listed(list)(name, args);
    return answered({ schoolName: list.schoolName, today: list.today, classes });
  };

const ofOverdue =
  (name: 'chaseSlips' | 'teacherList'): Arrange =>
  async (page, language) => {
    await choosePaper(page, name);
    await allClasses(page, language);
  };

export const printScenes: readonly PageScene[] = [
  scene('empty', (page) => page.locator('.nothing').waitFor()),
  scene('empty-school', paper('dutyBadges'), (language) => {
    const empty = aPrintList({ language, classes: [], readers: [] });
    return () => answered(empty);
  }),
  scene('normal', allClasses),
  scene('normal-cards', paper('commandCards')),
  scene('normal-clearing', clearing, (language) => withLoans(language)),
  scene('normal-leaving', leaving, (language) => withLoans(language)),
  scene('empty-leaving', paper('leavingSheet')),
  scene('long-clearing', clearing, (language) => withLoans(language, true)),
  scene('long-leaving', leaving, (language) => withLoans(language, true)),
  scene('normal-slips', ofOverdue('chaseSlips'), overdue()),
  scene('long-slips', ofOverdue('chaseSlips'), overdue(true)),
  scene('normal-teacher-list', ofOverdue('teacherList'), overdue()),
  scene('long-teacher-list', ofOverdue('teacherList'), overdue(true)),
  scene(
    'normal-counts',
    async (page) => {
      await choosePaper(page, 'classCounts');
      await page.locator('.page').first().waitFor();
    },
    counted,
  ),
  scene('normal-badges', paper('dutyBadges')),
  scene('normal-emergency', paper('emergencySheet')),
  scene('long-box', async (page) => {
    await choosePaper(page, 'boxLabels');
    await scan(page, 'T0000001');
    await page.locator('.page').waitFor();
  }),
  scene('error-box', async (page) => {
    await choosePaper(page, 'boxLabels');
    await scan(page, 'T7777777');
    await page.locator('.note').waitFor();
  }),
  scene(
    'error',
    (page) => page.getByRole('alert').waitFor(),
    () => () => faulted('notSetUp'),
  ),
  scene('long', allClasses, (language) => listed(school(language, true))),
];
