// What a person's hand may do to a tab at the worst moment.

import type { Edit, Person } from '../../local/contract.ts';
import type { TabKey } from '../../local/read-tab.ts';
import { letters } from '../../tests/support/column-edits.ts';
import { keysIn, sheetOf, textOf } from '../../tests/support/rows-by-key.ts';
import { copies, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Other } from './one-after-the-other.ts';

/** The tabs that people work in, and that acts read and write. */
export const tabsOfHands = {
  loans: '在借',
  catalogue: '馆藏',
  readers: '读者',
  journal: '操作记录',
} as const;
export type HandTab = keyof typeof tabsOfHands;

/** Where things stand in a tab just now. */
export function placeIn(school: SmallSchool, tab: TabKey) {
  const sheetId = school.tabs[tab];
  const sheet = sheetOf(school.workspace.snapshot(), sheetId);
  const keys = keysIn(sheet);
  const columnOf = (key: string) => keys.indexOf(key) + 1;
  /** Number of the row in which that column says so; 0 when none does. */
  const rowOf = (key: string, text: string) =>
    sheet.cells.findIndex((cells) => textOf(cells[columnOf(key) - 1] ?? '') === text) + 1;
  return { sheetId, columnOf, rowOf, width: keys.length, rows: sheet.cells.length };
}

export type Place = ReturnType<typeof placeIn>;

/** An edit by the assistant, who has the file open too. */
export function hand(does: string, tab: TabKey, work: (person: Person, place: Place) => void): Other {
  return {
    does: `somebody ${does}`,
    act: ({ school }) => {
      work(school.assistant, placeIn(school, tab));
      return [];
    },
  };
}

function edit(does: string, tab: TabKey, how: (place: Place) => Omit<Edit, 'sheetId'>): Other {
  return hand(does, tab, (person, place) => void person.edit({ ...how(place), sheetId: place.sheetId }));
}

/** The tabs of chasing and of compensation besides, which nobody else writes to. */
const movedTabs = {
  ...tabsOfHands,
  chargeRules: '赔偿规则',
  charges: '赔偿登记',
  chaseSettings: '催还设置',
  chaseLog: '催还记录',
} as const;

/** What each tab is sorted by: a column that turns its order round. */
const SORTED_BY = {
  ...{ loans: 'title', catalogue: 'title', readers: 'name', journal: 'act' },
  ...{ chargeRules: 'case', charges: 'title', chaseSettings: 'stage', chaseLog: 'to' },
} as const;

/** Rows that move: nothing is changed, and everything stands elsewhere. Two pairs: a sort and an insertion each. */
export function rowMoves(tab: keyof typeof movedTabs): readonly Other[] {
  const name = movedTabs[tab];
  const key = SORTED_BY[tab];
  return [
    edit(`sorts ${name}`, tab, ({ columnOf }) => ({ do: 'sort', at: columnOf(key), ascending: true })),
    edit(`sorts ${name} backwards`, tab, ({ columnOf }) => ({
      ...{ do: 'sort', at: columnOf(key), ascending: false },
    })),
    edit(`inserts a row at the top of ${name}`, tab, () => ({ do: 'insertRows', at: 3, count: 1 })),
    edit(`inserts two rows amid ${name}`, tab, () => ({ do: 'insertRows', at: 4, count: 2 })),
  ];
}

/** What no act may trip over, whatever the tab. */
export function looks(tab: HandTab): readonly Other[] {
  const name = tabsOfHands[tab];
  return [
    edit(`renames ${name}`, tab, () => ({ do: 'renameTab', name: `${name}（四楼）` })),
    edit(`hides ${name}`, tab, () => ({ do: 'hideTab' })),
    edit(`filters ${name}`, tab, () => ({ do: 'filter' })),
    edit(`deletes a blank row of ${name}`, tab, ({ rows }) => ({ do: 'deleteRows', at: rows + 2, count: 1 })),
  ];
}

/** Types over the cell under `key` in the row where `by` says `text`; nothing when there is no such row. */
export function typing(
  does: string,
  tab: TabKey,
  { by, text, key }: { readonly by: string; readonly text: string; readonly key: string },
  words: readonly string[],
): Other {
  return hand(does, tab, (person, { sheetId, rowOf, columnOf }) => {
    const row = rowOf(by, text);
    if (row > 0) person.type(sheetId, `${letters(columnOf(key))}${row}`, [[...words]]);
  });
}

const grassHouse = { by: 'copyBarcode', text: copies.grassHouse };

/** Cells that are hers to change. */
export const typings: readonly Other[] = [
  typing('notes the damage of another copy in 馆藏', 'catalogue', { ...grassHouse, key: 'condition' }, [
    '缺封底',
  ]),
  typing(
    'notes something beside the copy in 馆藏',
    'catalogue',
    {
      ...{ by: 'copyBarcode', text: copies.littlePrince, key: 'note' },
    },
    ['王老师捐'],
  ),
  typing('corrects a pupil’s name in 读者', 'readers', { by: 'name', text: '王芳', key: 'name' }, ['王方']),
  typing('corrects the reader’s name in 读者', 'readers', { by: 'name', text: '李明', key: 'name' }, [
    '黎明',
  ]),
  typing('types over a name in 在借', 'loans', { ...grassHouse, key: 'readerName' }, ['王方']),
  typing('pastes a block over 在借', 'loans', { ...grassHouse, key: 'className' }, [
    '三(3)班',
    '王方',
    '草房子（旧）',
  ]),
  typing('replaces a barcode by hand in 馆藏', 'catalogue', { ...grassHouse, key: 'copyBarcode' }, [
    'T0000099',
  ]),
];

/** Rows that she deletes although they mean something: a loan comes back from the journal, a line of the journal from the ledger. */
const taking: readonly Other[] = [
  edit('deletes another loan’s row above in 在借', 'loans', () => ({ do: 'deleteRows', at: 3, count: 1 })),
  edit('deletes the loan’s own row in 在借', 'loans', ({ rowOf, rows }) => ({
    ...{ do: 'deleteRows', count: 1 },
    at: rowOf('copyBarcode', copies.littlePrince) || rows + 2,
  })),
  edit('deletes another copy’s row above in 馆藏', 'catalogue', () => ({
    ...{ do: 'deleteRows', at: 3, count: 1 },
  })),
  edit('deletes somebody’s row above in 读者', 'readers', () => ({ do: 'deleteRows', at: 3, count: 1 })),
  edit('deletes the oldest line of 操作记录', 'journal', () => ({ do: 'deleteRows', at: 3, count: 1 })),
];

export const deletions: readonly Other[] = taking.map((other) => ({ ...other, destroys: true }));
