// The data check's screens for pictures: normal, empty, error and long, in either language.

import type { Page } from 'playwright-core';
import type { CallsOf } from '../../src/browser/area-calls.ts';
import type { settings } from '../../src/settings/entry.ts';
import { answered, faulted, type Outcome } from '../support/page-harness.ts';
import { type Language, longWords, type PageScene } from './scene.ts';

type Report = CallsOf<typeof settings>['settings.rowProblems']['value'];
type Problem = Report['problems'][number];

const PLACES = {
  'zh-CN': {
    catalogue: '馆藏',
    readers: '读者',
    barcode: '条码号',
    status: '状态',
    day: '登录日期',
    name: '姓名',
    loans: '在借',
  },
  en: {
    catalogue: 'Catalogue',
    readers: 'Readers',
    barcode: 'Barcode',
    status: 'Status',
    day: 'Accessioned',
    name: 'Name',
    loans: 'Loans',
  },
} as const;

function everyKind(language: Language): Problem[] {
  const { catalogue, readers, loans, barcode, status, day, name } = PLACES[language];
  const onLoan = language === 'zh-CN' ? '在架上' : 'somewhere';
  return [
    { tab: catalogue, sheetId: 1, row: 17, column: day, a1: 'P17', code: 'notADay', found: '去年秋天' },
    {
      tab: catalogue,
      sheetId: 1,
      row: 112,
      column: status,
      a1: 'E112',
      code: 'unknownChoice',
      found: onLoan,
    },
    {
      tab: catalogue,
      sheetId: 1,
      row: 240,
      column: barcode,
      a1: 'A240',
      code: 'doubledKey',
      found: 'T0000238',
    },
    { tab: readers, sheetId: 2, row: 9, column: name, a1: 'B9', code: 'missingValue', found: '' },
    {
      tab: readers,
      sheetId: 2,
      row: 31,
      column: PLACES[language].loans,
      a1: 'G31',
      code: 'notANumber',
      found: '二',
    },
    { tab: loans, sheetId: 3, row: 5, column: 'state', a1: 'K5', code: 'badState', found: 'x' },
  ];
}

function aGreatMany(language: Language): Problem[] {
  const { catalogue, barcode } = PLACES[language];
  const found = longWords[language].title;
  return Array.from({ length: 200 }, (_, at) => ({
    tab: catalogue,
    sheetId: 1,
    row: at + 3,
    column: at % 3 === 0 ? longWords[language].name : barcode,
    a1: `A${at + 3}`,
    code: at % 2 === 0 ? 'doubledKey' : 'unknownChoice',
    found,
  }));
}

const told = (page: Page) => page.locator('.note').first().waitFor();

const check = (
  name: string,
  outcome: (language: Language) => Outcome,
  arrange: PageScene['arrange'] = told,
): PageScene => ({
  name: `data-check-${name}`,
  file: 'data-check.html',
  sizes: [{ width: 300, height: 720 }],
  answer: (language) => () => outcome(language),
  arrange,
});

const report = (language: Language, problems: readonly Problem[], more = 0) =>
  answered({ language, problems, more } satisfies Report);

export const dataCheckScenes: readonly PageScene[] = [
  check('empty', (language) => report(language, [])),
  check('normal', (language) => report(language, everyKind(language))),
  check(
    'normal-reading',
    () => 'lost',
    (page) => page.getByRole('status').waitFor(),
  ),
  check('error-tab', () => faulted('tabMissing', { tab: '馆藏' })),
  check('error-network', () => ({ error: 'NetworkError: Connection failure due to HTTP 0' })),
  check('long', (language) => report(language, aGreatMany(language), 1234)),
];
