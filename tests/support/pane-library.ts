// The far end of the wire for the desk's panes: the scripted library, and answers to what only panes ask.

import type {
  BasketLine,
  DeskOpening,
  PastLoan,
  ShelvingLine,
  TitleCopies,
} from '../../src/circulation/domain/desk.ts';
import { finding } from '../../src/kernel/finding.ts';
import { type Answering, answered, refusedWith } from './page-harness.ts';
import { type Script, scriptedLibrary } from './scripted-library.ts';

export type Language = 'zh-CN' | 'en';

const LONG = {
  'zh-CN': '我的第一本科学漫画书：儿童百问百答系列之神奇的人体与奇妙的海洋生物大百科（注音彩图典藏版）上册',
  en: 'TheExtraordinaryAndMostCompleteIllustratedEncyclopaediaOfDeepSeaCreatures for Curious Young Readers',
};
const LONG_NAME = {
  'zh-CN': '阿卜杜热合曼·买买提江·艾尔肯江',
  en: 'Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks',
};
const TITLES = {
  'zh-CN': ['小王子', '草房子', '夏洛的网', '没头脑和不高兴'],
  en: ['The Little Prince', 'Matilda', 'Charlotte’s Web', 'Stuart Little'],
};
const CLASS = {
  'zh-CN': ['三(2)班', '三(10)班', '五(1)班'],
  en: ['Class 3(2)', 'Class 3(10)', 'Class 5(1)'],
};
const NAMES = { 'zh-CN': ['李明', '王芳', '曾乐'], en: ['Li Ming', 'Wang Fang', 'Zeng Le'] };
const SEX = { 'zh-CN': ['男', '女'], en: ['m', 'f'] };

const aLoan = (at: number, title: string, overdueDays = 0) => ({
  loanId: `l000000${at}`,
  title,
  copyBarcode: `L${at}`,
  lentOn: '2026-09-08',
  dueOn: overdueDays > 0 ? '2026-09-22' : '2026-10-09',
  overdueDays,
  renewals: 0,
  claimedOn: '',
  lostOn: '',
});

/** R1 in Class 3(2), a namesake in 5(1), a teacher, an assistant, a class card, a leaver; T3 is refused for two reasons. */
export function paneScript(language: Language): Script {
  const [ming = '', fang = '', le = ''] = NAMES[language];
  const [c32 = '', c310 = '', c51 = ''] = CLASS[language];
  const [male = '', female = ''] = SEX[language];
  const [prince = '', house = '', web = ''] = TITLES[language];
  return {
    language,
    maxLoans: 5,
    readers: [
      {
        card: 'R1',
        name: ming,
        className: c32,
        seat: '7',
        sex: male,
        loans: [aLoan(1, prince, 6), aLoan(2, LONG[language])],
      },
      { card: 'R2', name: ming, className: c51, seat: '30', sex: female },
      { card: 'R3', name: fang, className: c32, seat: '12', sex: female },
      { card: 'R4', name: le, className: c310, seat: '3', sex: male, readerType: 'assistant' },
      { card: 'R5', name: LONG_NAME[language], className: c32, seat: '45', sex: male },
      { card: 'R6', name: ming, className: c32, seat: '1', sex: male, hasLeft: true },
      ...Array.from({ length: 30 }, (_, at) => ({
        card: `R1${String(at).padStart(2, '0')}`,
        name: `${fang}${at}`,
        className: c310,
        seat: String(at + 4),
        sex: female,
      })),
      { card: 'B32', name: c32, className: '', seat: '', readerType: 'classCard' },
    ],
    copies: [
      { barcode: 'L1', title: prince },
      { barcode: 'L2', title: LONG[language] },
      { barcode: 'T1', title: house },
      { barcode: 'T2', title: LONG[language] },
      { barcode: 'T3', title: web },
    ],
    refusals: { T3: finding('block', 'loanLimitReached', { limit: 5 }) },
    classes: [
      { className: c32, headcount: 45, classCard: 'B32' },
      { className: c310, headcount: 0, classCard: '' },
      { className: c51, headcount: 43, classCard: '' },
    ],
  };
}

export function pastLoans(language: Language, count: number): PastLoan[] {
  const titles = [...TITLES[language], LONG[language]];
  return Array.from({ length: count }, (_, at) => ({
    title: titles[at % 5] ?? '',
    copyBarcode: `T00000${at}`,
    returnedOn: `2026-0${Math.max(1, 9 - Math.floor(at / 12))}-${String(28 - (at % 12)).padStart(2, '0')}`,
    lentOn: at % 4 === 3 ? '' : '2026-01-02',
    overdueDays: at % 5 === 1 ? at + 1 : 0,
    condition: at % 7 === 2 ? (language === 'en' ? 'Torn' : '撕破') : '',
  }));
}

const shelvingLines = (language: Language): ShelvingLine[] =>
  [...TITLES[language], LONG[language]].map((title, at) => ({
    location: at < 3 ? (language === 'en' ? 'Reading room' : '阅览室') : '',
    callNumber: at === 4 ? '' : `I287.45/${at + 1}`,
    title,
    copyBarcode: `T00000${at}`,
  }));

const basketLines = (language: Language): BasketLine[] => [
  {
    requestId: 'qbasket0001',
    at: '2026-09-28T12:10:03',
    kind: 'unknownLabel',
    code: '9787020042494',
    subject: '',
    operator: '',
  },
  {
    requestId: 'qbasket0002',
    at: '2026-09-25T08:10:03',
    kind: 'flagged',
    code: 'T2',
    subject: LONG[language],
    operator: NAMES[language][2] ?? '',
  },
];

const box = (language: Language): TitleCopies => ({
  title: TITLES[language][1] ?? '',
  copies: Array.from({ length: 45 }, (_, at) => ({
    copyBarcode: at === 0 ? 'T1' : `T1${at}`,
    row: at + 3,
    isOut: at >= 40,
    outTo: at >= 40 ? (NAMES[language][2] ?? '') : '',
    holderId: at >= 40 ? 'r1' : '',
    isAtHand: at !== 39,
  })),
});

/** What panes ask, answered as from a school where something is to be seen; `instead` answers some of it otherwise. */
export function paneLibrary(
  language: Language,
  instead: { readonly [name: string]: (args: unknown) => ReturnType<Answering> } = {},
) {
  const library = scriptedLibrary(paneScript(language));
  const name = NAMES[language][0] ?? '';
  const asked: { readonly name: string; readonly args: unknown }[] = [];
  const usual: typeof instead = {
    'circulation.openDesk': async (args) => {
      const opening = await library.answer('circulation.openDesk', args);
      if (opening === 'lost' || 'error' in opening) return opening;
      const { value } = JSON.parse(opening.value) as { value: DeskOpening };
      return answered({ ...value, hasPin: true });
    },
    'circulation.readerHistory': () => answered({ loans: pastLoans(language, 200), next: 0, left: 0 }),
    'circulation.shelving': () => answered({ lines: shelvingLines(language) }),
    'circulation.basket': () => answered({ lines: basketLines(language) }),
    'circulation.settleBasket': () => answered({ settledOn: '2026-09-28' }),
    'circulation.titleCopies': () => answered(box(language)),
    'circulation.copyCondition': () =>
      answered({ title: '', condition: language === 'en' ? 'Torn, 2026-03-05' : '撕破（2026-03-05）' }),
    'circulation.checkPin': (args) =>
      (args as { pin: string }).pin === '2468' ? answered(true) : refusedWith('pinWrong'),
    'readers.reportCardLost': () => answered({ name, className: '', cardNumber: 'R1' }),
    'readers.replaceCard': () => answered({ name, className: '', oldNumber: 'R1', cardNumber: 'R000777' }),
    'catalogue.replaceBarcode': () =>
      answered({ title: TITLES[language][1], oldNumber: 'T1', copyBarcode: 'T0000777' }),
  };
  const answer: Answering = (call, args) => {
    asked.push({ name: call, args });
    const own = instead[call] ?? usual[call];
    return own ? own(args) : library.answer(call, args);
  };
  return { answer, asked, carriedOut: library.carriedOut };
}
