// The desk's screens for pictures: normal, empty, error and long, in either language.

import type { Page } from 'playwright-core';
import { finding } from '../../src/kernel/finding.ts';
import { type Answering, faulted } from '../support/page-harness.ts';
import { scan } from '../support/school-desk.ts';
import { type Script, type ScriptedReader, scriptedLibrary } from '../support/scripted-library.ts';
import { chasedReader } from './chased-reader.ts';
import { type Language, longWords, type PageScene } from './scene.ts';

type Loan = NonNullable<ScriptedReader['loans']>[number];

const NAMES = {
  'zh-CN': { pupil: '李明', other: '三(2)班王同学', className: '三(2)班', classCard: '三(2)班', seat: '7' },
  en: {
    pupil: 'Li Ming',
    other: 'Wang, Class 3(2)',
    className: 'Class 3(2)',
    classCard: 'Class 3(2)',
    seat: '7',
  },
} as const;

const TITLES = {
  'zh-CN': ['没头脑和不高兴', '小王子', '草房子', '夏洛的网', '我爸爸', '团圆'],
  en: ['Charlotte’s Web', 'The Little Prince', 'Matilda', 'Stuart Little', 'My Dad', 'A New Year’s Reunion'],
} as const;

const CONDITION = { 'zh-CN': '封面有水渍', en: 'Water stain on the cover' } as const;

const aLoan = (at: number, title: string, overdueDays = 0): Loan => ({
  loanId: `l${at}`,
  title,
  copyBarcode: `L${at}`,
  lentOn: '2026-09-08',
  dueOn: overdueDays > 0 ? '2026-09-22' : '2026-10-09',
  overdueDays,
  renewals: at % 3,
  claimedOn: at % 7 === 6 ? '2026-09-20' : '',
  lostOn: '',
});

/** R1 has two books, one of them late; R2 a whole class's; R3 everything long; R4 no right to borrow. */
function scriptIn(language: Language, maxLoans = 5): Script {
  const { pupil, other, className, classCard, seat } = NAMES[language];
  const titles = TITLES[language];
  const long = longWords[language];
  const loans = [aLoan(1, titles[2], 6), aLoan(2, titles[3])];
  return {
    language,
    maxLoans,
    readers: [
      { card: 'R000001', name: pupil, className, seat, loans },
      {
        card: 'B000032',
        name: classCard,
        className: '',
        seat: '',
        loans: Array.from({ length: 40 }, (_, at) =>
          aLoan(100 + at, titles[at % 6] ?? '', at % 9 === 4 ? at : 0),
        ),
      },
      {
        card: 'R000003',
        name: long.name,
        className,
        seat: '45',
        loans: [aLoan(3, long.title, 128), aLoan(4, long.title)],
      },
      {
        card: 'R000004',
        name: pupil,
        className,
        seat: '8',
        loans: [aLoan(5, titles[4], 41)],
        findings: [finding('block', 'overdueBlocks', { count: 1 }), finding('block', 'cardLost')],
      },
      { card: 'R000005', name: other, className, seat: '9', readerType: 'assistant' },
      { card: '700', name: pupil, className, seat: '10' },
    ],
    copies: [
      { barcode: 'L1', title: titles[2] },
      ...titles.map((title, at) => ({ barcode: `T000000${at}`, title })),
      { barcode: 'T0000010', title: long.title },
      { barcode: 'T0000011', title: long.title },
      { barcode: 'T0000012', title: titles[1] },
      { barcode: 'T0000013', title: titles[4], condition: CONDITION[language] },
      { barcode: '700', title: titles[1] },
    ],
    refusals: {
      T0000011: finding('block', 'copyOutToAnother', { who: long.name }),
      T0000012: finding('block', 'copyOutToAnother', { who: other }),
      T0000005: finding('block', 'loanLimitReached', { limit: 5 }),
    },
  };
}

const usual = (language: Language): Answering => scriptedLibrary(scriptIn(language)).answer;

/** Whoever is late was chased, and owes for another book. */
const chased = (language: Language) => chasedReader(language, usual(language));

/** The same library, but the server's answer to acts is this one. */
const recording =
  (outcome: ReturnType<Answering>) =>
  (language: Language): Answering => {
    const library = usual(language);
    return (name, args) => (name === 'circulation.record' ? outcome : library(name, args));
  };

const instead = (outcome: ReturnType<Answering>) => (): Answering => () => outcome;

/** Scans one after the other, each once the one before has its answer. */
const scanning =
  (codes: readonly string[], state: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('[data-testid=scan]:focus').waitFor();
    for (const code of codes) {
      await scan(page, code);
      await page.waitForTimeout(60);
    }
    await page.locator(state).first().waitFor();
  };

/** Scans while the desk could not be opened: nothing answers them yet. */
const scanningBlind = (codes: readonly string[]) => async (page: Page) => {
  await page.locator('button.main').waitFor();
  await scanning(codes, 'button.main')(page);
};

const desk = (
  name: string,
  arrange: PageScene['arrange'],
  answer: PageScene['answer'] = usual,
): PageScene => ({
  name: `desk-${name}`,
  file: 'desk.html',
  sizes: [{ width: 300, height: 720 }],
  answer,
  arrange,
});

/** What a person does between or after the scans. */
const then =
  (arrange: PageScene['arrange'], more: PageScene['arrange']): PageScene['arrange'] =>
  async (page, language) => {
    await arrange(page, language);
    await more(page, language);
  };
const press =
  (key: string, state: string): PageScene['arrange'] =>
  async (page) => {
    await page.keyboard.press(key);
    await page.locator(state).first().waitFor();
  };
const large = (scene: PageScene): PageScene => ({ ...scene, sizes: [{ width: 900, height: 640 }] });

const titlesAreIn = (page: Page) => page.locator('.band .progress').waitFor({ state: 'detached' });

export const deskScenes: readonly PageScene[] = [
  desk('empty', scanning([], '.reader.empty')),
  desk(
    'empty-school',
    scanning(['R1', 'T1'], '.line[data-state=refused]'),
    (language) => scriptedLibrary({ language, readers: [], copies: [] }).answer,
  ),
  desk('normal-reader', scanning(['R000001'], '.loans')),
  desk('normal-chased', scanning(['R000001'], '.chase-log'), chased),
  desk(
    'normal-chased-open',
    then(scanning(['R000001'], '.chase-log'), (page) => page.locator('.chase-log summary').click()),
    chased,
  ),
  desk(
    'normal-lending',
    scanning(['R000001', 'T0000000', 'T0000001', 'L1'], '.line:nth-child(3)[data-state=settled]'),
  ),
  desk(
    'normal-waiting',
    scanning(['R000001', 'T0000000', 'T0000001'], '.line:nth-child(2)'),
    recording('lost'),
  ),
  desk(
    'normal-loan-menu',
    then(scanning(['R000001'], '.loans'), async (page) => {
      await page.locator('.loan-more').first().click();
      await page.locator('.loan-acts').waitFor();
    }),
  ),
  desk('normal-return-only', then(scanning([], '.reader.empty'), press('F3', '.band.returnOnly'))),
  desk('normal-lend-only', then(scanning(['R000001'], '.loans'), press('F4', '.band.lendOnly'))),
  desk(
    'normal-undone',
    then(
      scanning(['R000001', 'T0000000', 'T0000001'], '.line:nth-child(2)[data-state=settled]'),
      press('F8', '.taken-back'),
    ),
  ),
  desk('normal-question', scanning(['R000001', '700'], '.question')),
  desk('normal-lend-to', scanning(['R000004', 'L1'], '.line[data-state=settled]')),
  desk('normal-condition', scanning(['R000001', 'T0000004', 'T0000013', 'SX-D-R000005'], '.band .hint')),
  desk(
    'normal-more',
    then(scanning([], '.reader.empty'), (page) => page.locator('.more summary').click()),
  ),
  {
    ...desk('normal-assistant', scanning(['R000001', 'T0000000', 'T0000005'], '.line[data-state=refused]')),
    start: 'assistant',
  },
  {
    ...large(
      desk(
        'large-assistant',
        scanning(['R000001', 'T0000000', 'L1', 'T0000005'], '.line[data-state=refused]'),
      ),
    ),
    start: 'assistant',
  },
  large(
    desk('large-lending', scanning(['B000032', 'T0000000', 'T0000001', 'X99'], '.line[data-state=refused]')),
  ),
  {
    ...desk('short-lending', scanning(['R000001', 'T0000000', 'T0000012'], '.line[data-state=refused]')),
    sizes: [{ width: 300, height: 490 }],
  },
  desk('normal-unfocused', async (page) => {
    await titlesAreIn(page);
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await page.locator('.scan:not(.ready)').waitFor();
  }),
  desk(
    'error-refused',
    scanning(['R000001', 'T0000012', 'X99', 'T0000005'], '.line:nth-child(3)[data-state=refused]'),
  ),
  desk('error-reader', scanning(['R000004'], '.reader .note.refused')),
  desk(
    'error-offline',
    scanning(['R000001', 'T0000000', 'T0000001', 'T0000002', 'T0000003', 'T0000004'], '.line:nth-child(5)'),
    recording({ error: 'NetworkError: Connection failure due to HTTP 0' }),
  ),
  desk('error-busy', scanning(['R000001', 'T0000000'], '.note[role=alert]'), recording(faulted('busy'))),
  desk(
    'error-column',
    scanning(['R000001', 'T0000000'], '.note[role=alert]'),
    recording(faulted('columnMissing', { tab: '在借', column: '应还日期' })),
  ),
  desk('error-not-set-up', scanning([], 'button.main'), instead(faulted('notSetUp'))),
  desk(
    'error-not-open',
    scanningBlind(['R000001', 'T0000000']),
    instead(faulted('tabMissing', { tab: '馆藏' })),
  ),
  desk('error-accounts', scanning([], 'button.main'), instead({ error: 'ScriptError: PERMISSION_DENIED' })),
  desk(
    'long-loans',
    scanning(['B000032', 'T0000000'], '.line[data-state=settled]'),
    (language) => scriptedLibrary(scriptIn(language, 50)).answer,
  ),
  desk('long-names', scanning(['R000003', 'T0000010', 'T0000011'], '.line[data-state=refused]')),
];
