// The rows a school begins with: every setting, and loan policies to change; what was deleted of the compulsory ones comes back.

import type { App } from '../../app.ts';
import type { Language } from '../../i18n/language.ts';
import { fillNewTab } from '../../tables/fill-new-tab.ts';
import { initialPolicies } from '../domain/initial-policies.ts';
import type { LoanPolicy } from '../domain/loan-policy.ts';
import { itemTypes, readerTypes } from '../domain/reader-types.ts';
import { schoolSettings } from '../domain/school.ts';
import { fallbackNote, loanPoliciesTable, settingsTable } from '../tables.ts';

/** Changes no row that is there; may be stopped anywhere and run again. */
export function writeFirstRows(app: App): void {
  writeSettings(app);
  writePolicies(app);
}

function writeSettings(app: App): void {
  const tab = app.tab(settingsTable);
  const present = new Set(tab.readAllTexts(['settingKey']).map(({ row }) => row.settingKey));
  const { language } = app;
  const missing = Object.entries(schoolSettings).filter(([settingKey]) => !present.has(settingKey));
  if (missing.length === 0) return;
  fillNewTab(
    tab,
    missing.map(([settingKey, { label, note, initial }]) => {
      return { label: label[language], value: initial[language], note: note[language], settingKey };
    }),
  );
}

function writePolicies(app: App): void {
  const tab = app.tab(loanPoliciesTable);
  // The compulsory row is blank but for its figures; a row that is blank in all the columns asked for is passed over.
  const there = tab.readAllTexts(['readerType', 'itemType', 'maxLoans']).map(({ row }) => typesOf(row));
  const missing = missingPolicies(there, app.language);
  if (missing.length === 0) return;
  fillNewTab(
    tab,
    missing.map((policy) => {
      const isFallback = policy.readerType === null && policy.itemType === null;
      return { ...policy, note: isFallback ? fallbackNote[app.language] : '' };
    }),
  );
}

type Types = { readonly readerType: string; readonly itemType: string };

const typesOf = ({ readerType, itemType }: Types): string => `${readerType}|${itemType}`;

/** The rest of the initial policies where a run stopped among them; in a tab the school has made its own, the compulsory row if it lacks it. */
function missingPolicies(there: readonly string[], language: Language): readonly LoanPolicy[] {
  const isBegun = there.every((types, i) => types === initialTypes(language)[i]);
  if (isBegun) return initialPolicies.slice(there.length);
  return there.includes('|') ? [] : initialPolicies.slice(-1);
}

function initialTypes(language: Language): string[] {
  return initialPolicies.map(({ readerType, itemType }) =>
    typesOf({
      readerType: readerType ? readerTypes[readerType][language] : '',
      itemType: itemType ? itemTypes[itemType][language] : '',
    }),
  );
}
