// The manual speaks of what is there: every refusal of the desk has its line, every tab, column and setting its place.

import { describe, expect, it } from 'vitest';
import { welcome } from '../../local/welcome.ts';
import { areas } from '../../src/areas.ts';
import { type CirculationCode, circulationFindings } from '../../src/circulation/domain/codes.ts';
import { findingsEn } from '../../src/circulation/messages/findings-en.ts';
import { findingsZhCN } from '../../src/circulation/messages/findings-zh-CN.ts';
import type { CalendarKind } from '../../src/settings/domain/calendar.ts';
import { schoolSettings } from '../../src/settings/domain/school.ts';
import { calendarTable, loanPoliciesTable } from '../../src/settings/tables.ts';
import { readSource, repositoryFiles } from './source-files.ts';

const LANGUAGES = ['zh-CN', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const CALENDAR_KINDS: readonly CalendarKind[] = [
  'closed',
  'open',
  'term',
  'holiday',
  'holidayLoans',
  'returnOnly',
];

const findingWords = { 'zh-CN': findingsZhCN, en: findingsEn };

/** The manual's examples. */
const EXAMPLE = {
  'zh-CN': { status: 'lost', who: '三(2)班李同学', until: '2026-09-30', name: '李明' },
  en: { status: 'lost', who: 'Class 3(2) L.', until: '2026-09-30', name: 'Li Ming' },
} as const;
const COUNTS: { readonly [code in CirculationCode]?: { readonly [name: string]: number } } = {
  overdueBlocks: { count: 1 },
  loanLimitReached: { limit: 2 },
  renewalLimitReached: { limit: 1 },
  overdueNotRenewed: { days: 3 },
};

const isAsked = (code: CirculationCode) => circulationFindings[code] !== 'notice';
/** Said as a question of a line's own, with its picture. */
const refusals = (Object.keys(circulationFindings) as CirculationCode[]).filter(
  (code) => isAsked(code) && code !== 'lendToOpenReader',
);

const pageOf = (language: Language, page: string) => readSource(`docs/manual/${language}/${page}.md`);
const manualIn = (language: Language) =>
  repositoryFiles()
    .filter((path) => path.startsWith(`docs/manual/${language}/`))
    .map(readSource)
    .join('\n');

describe.each(LANGUAGES)('looking up in the manual (%s)', (language) => {
  const desk = pageOf(language, 'desk') + pageOf(language, 'desk-more');

  it.each(refusals)('what to do about %s finds the sentence of the screen', (code) => {
    const params = { ...EXAMPLE[language], ...COUNTS[code] };

    expect(desk).toContain(findingWords[language][code](params).text);
  });

  it('a column of the loan policies, or a kind of day, finds a line', () => {
    const rules = pageOf(language, 'rules');
    const labels = Object.values(loanPoliciesTable.columns).map(({ look }) => look.label[language]);
    const { kind } = calendarTable.columns;
    const kinds = CALENDAR_KINDS.map((each) => String(kind.encode(each, language)));

    expect([...labels, ...kinds].filter((label) => !rules.includes(`| ${label} |`))).toEqual([]);
  });

  it('a setting finds a line', () => {
    const manual = manualIn(language);
    const labels = Object.values(schoolSettings).map(({ label }) => label[language]);

    expect(labels.filter((label) => !manual.includes(label))).toEqual([]);
  });

  it('a tab finds a line', () => {
    const tabs = areas.flatMap(({ tables }) => tables.map(({ tab }) => tab[language]));

    expect(tabs.filter((tab) => !pageOf(language, 'tabs').includes(`| ${tab} |`))).toEqual([]);
  });

  it('an entry of the menu finds its name', () => {
    const manual = manualIn(language);
    const entries = areas.flatMap(({ menu }) => menu.map(({ label }) => label[language]));

    expect(entries.filter((entry) => !manual.includes(entry))).toEqual([]);
  });
});

describe('trying the README', () => {
  it('uses numbers that npm start prints for the Chinese sample', () => {
    const printed = welcome('', 'zh-CN', '2026-09-28');
    const numbers = (path: string) => readSource(path).match(/`(?:SX-D-)?[RT]\d{6,7}`/g) ?? [];

    for (const path of ['README.md', 'README.zh-CN.md']) {
      const strange = numbers(path).filter((each) => !printed.includes(each.replaceAll('`', '')));
      expect(numbers(path)).toHaveLength(5);
      expect(strange).toEqual([]);
    }
  });
});
