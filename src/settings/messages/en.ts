// The data check's words in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';
import type { RowProblem } from '../../tables/row-problem.ts';

type Found = { readonly column: string; readonly found: string };

export type SettingsMessages = {
  readonly dataCheck: string;
  readonly checking: string;
  readonly allWell: Sentence;
  readonly count: (params: { readonly count: number }) => string;
  /** What is wrong with a cell, and how to mend it. */
  readonly problems: { readonly [code in RowProblem['code']]: (params: Found) => Sentence };
  readonly place: (params: { readonly row: number; readonly column: string }) => string;
  readonly goThere: string;
  readonly goThereLabel: (params: { readonly tab: string; readonly a1: string }) => string;
  readonly more: (params: { readonly count: number }) => string;
};

const quoted = (text: string) => `"${text}"`;

export const en: SettingsMessages = {
  dataCheck: 'Data check',
  checking: 'Reading all tabs…',
  allWell: say('All data can be read', 'If a cell is typed wrongly one day, it will be listed here.'),
  count: (p) => (p.count === 1 ? '1 cell to mend' : `${p.count} cells to mend`),
  problems: {
    missingValue: (p) => say(`${quoted(p.column)} is empty`, 'Please fill it in.'),
    notADay: (p) => say(`${quoted(p.found)} is not a date`, 'Write it as 2026-09-30.'),
    notANumber: (p) => say(`${quoted(p.found)} is not a number`, 'Write digits only.'),
    unknownChoice: (p) => say(`${quoted(p.found)} is not a choice`, 'Use a word that other rows have.'),
    unknownField: (p) =>
      say(
        `${quoted(p.found)} has an unknown field`,
        'Use the names in braces that the note of the column lists.',
      ),
    doubledKey: (p) =>
      say(`${quoted(p.found)} is there twice`, `Each ${quoted(p.column)} must be different.`),
    badState: () =>
      say('This loan was changed by hand', 'Undo the change, or restore it from version history.'),
  },
  place: (p) => `Row ${p.row} · ${p.column}`,
  goThere: 'Go to this cell',
  goThereLabel: (p) => `Go to this cell: ${p.tab} ${p.a1}`,
  more: (p) => `and ${p.count} more, shown once these are mended`,
};
