// What a person's hand may do to columns at the worst moment: hers and the product's.

import { letters } from '../../tests/support/column-edits.ts';
import { sheetOf, tabKeys } from '../../tests/support/rows-by-key.ts';
import type { SmallSchool } from '../../tests/support/small-school.ts';
import { type HandTab, hand, tabsOfHands } from './hands.ts';
import type { Opening } from './morning.ts';
import type { Other } from './one-after-the-other.ts';

/** Label of her own column; it stands second in every tab, with a word of hers in each row. */
export const HERS = '我的记号';

/** Her column in every tab, and every column of the product's remembered. */
export const withHerColumns: Opening = {
  prepare: ({ workspace, assistant, tabs }: SmallSchool) => {
    for (const tab of tabKeys) {
      const rows = sheetOf(workspace.snapshot(), tabs[tab]).cells.length - 2;
      assistant.edit({ do: 'insertColumns', sheetId: tabs[tab], at: 2, count: 1 });
      const marks = Array.from({ length: rows }, (_, i) => [`${tab} ${i + 1}`]);
      assistant.type(tabs[tab], 'B2', [[HERS], ...marks]);
    }
  },
  ready: (school) => void school.call('settings.rowProblems', {}),
};

/** Inserts and deletes columns of her own; the product’s stand elsewhere afterwards. */
export function herColumns(tab: HandTab): readonly Other[] {
  const name = tabsOfHands[tab];
  return [
    hand(`inserts a column at the left of ${name}`, tab, (person, { sheetId }) => {
      person.edit({ do: 'insertColumns', sheetId, at: 1, count: 1 });
    }),
    hand(`deletes her own column of ${name}`, tab, (person, { sheetId }) => {
      person.edit({ do: 'deleteColumns', sheetId, at: 2, count: 1 });
    }),
    hand(`inserts a column at the right of ${name} and writes in it`, tab, (person, { sheetId, width }) => {
      person.edit({ do: 'insertColumns', sheetId, at: width + 1, count: 1 });
      person.type(sheetId, `${letters(width + 1)}2`, [['再一列'], ['✓']]);
    }),
    hand(`renames a label of ${name}`, tab, (person, { sheetId, columnOf }) => {
      person.type(sheetId, `${letters(columnOf(RENAMED[tab]))}2`, [['我改的名字']]);
    }),
  ];
}

const RENAMED = { loans: 'title', catalogue: 'title', readers: 'name', journal: 'subject' } as const;

/** A column of the product's that an act needs. */
const OURS = {
  loans: 'copyBarcode',
  catalogue: 'copyBarcode',
  readers: 'cardNumber',
  journal: 'subject',
} as const;

export function deletedColumn(tab: HandTab): Other {
  return hand(`deletes a column of the product’s in ${tabsOfHands[tab]}`, tab, (person, place) => {
    const at = place.columnOf(OURS[tab]);
    person.edit({ do: 'deleteColumns', sheetId: place.sheetId, at, count: 1 });
  });
}

/** Her last edit taken back; for the librarian, at whose desk the act runs, what the script has just written for her. */
export const undos: readonly Other[] = [
  {
    does: 'somebody takes her own last edit back (Ctrl+Z)',
    act: ({ school }) => {
      school.assistant.edit({ do: 'undo', sheetId: school.tabs.loans });
      return [];
    },
  },
  {
    does: 'the librarian presses Ctrl+Z',
    destroys: true,
    act: ({ school }) => {
      school.librarian.edit({ do: 'undo', sheetId: school.tabs.loans });
      return [];
    },
  },
];

/** Something of hers to be taken back. */
export const withAnEdit: Opening = {
  ready: ({ assistant, tabs }) => {
    assistant.type(tabs.catalogue, 'A60', [['']]);
    assistant.type(tabs.classes, 'J9', [['我的话']]);
  },
};
