// The data check's screens for pictures: normal, empty, error and long, in either language.

import type { Page } from 'playwright-core';
import type { CallsOf } from '../../src/browser/area-calls.ts';
import { catalogueTable } from '../../src/catalogue/tables.ts';
import { loansTable } from '../../src/circulation/tables.ts';
import { readersTable } from '../../src/readers/tables.ts';
import type { settings } from '../../src/settings/entry.ts';
import { type AnyTable, keysOf } from '../../src/tables/table.ts';
import { answered, faulted, type Outcome } from '../support/page-harness.ts';
import { type Language, longWords, type PageScene } from './scene.ts';

type Report = CallsOf<typeof settings>['settings.rowProblems']['value'];
type Problem = Report['problems'][number];

/** A problem in a real column of a real tab, by its place in the sheet. */
function problem(
  language: Language,
  table: AnyTable,
  key: string,
  row: number,
  code: Problem['code'],
  found: string,
): Problem {
  const column = keysOf(table).indexOf(key);
  return {
    tab: table.tab[language],
    sheetId: 1,
    row,
    column: table.columns[key]?.look.label[language] ?? key,
    a1: `${String.fromCharCode(65 + column)}${row}`,
    code,
    found,
  };
}

function everyKind(language: Language): Problem[] {
  const [autumn, somewhere, two] =
    language === 'zh-CN' ? ['去年秋天', '在架上', '两本'] : ['last autumn', 'somewhere', 'two'];
  return [
    problem(language, catalogueTable, 'accessionedOn', 17, 'notADay', autumn),
    problem(language, catalogueTable, 'status', 112, 'unknownChoice', somewhere),
    problem(language, catalogueTable, 'copyBarcode', 240, 'doubledKey', 'T0000238'),
    problem(language, readersTable, 'readerType', 9, 'missingValue', ''),
    problem(language, readersTable, 'onLoan', 31, 'notANumber', two),
    problem(language, loansTable, 'state', 5, 'badState', 'x'),
  ];
}

function aGreatMany(language: Language): Problem[] {
  const { name, title } = longWords[language];
  return Array.from({ length: 200 }, (_, at) => {
    const code = at % 2 === 0 ? 'doubledKey' : 'unknownChoice';
    const { column, ...place } = problem(language, catalogueTable, 'copyBarcode', at + 3, code, title);
    return { ...place, column: at % 3 === 0 ? name : column };
  });
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
