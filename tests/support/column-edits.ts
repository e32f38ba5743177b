// What a librarian does to the columns of a tab, and how she takes it back.

import type { Person, Workspace } from '../../local/contract.ts';
import type { TabKey } from '../../local/read-tab.ts';
import { patchedDist, readDist } from './dist.ts';
import { keysIn, sheetOf, type TabIds, textOf } from './rows-by-key.ts';
import { fewSpareRows } from './small-school.ts';
import { FORMULA, MARK } from './workbook-picture.ts';

/** The workbook's grid as the edits see it. */
export type Grid = {
  readonly workspace: Workspace;
  readonly person: Person;
  readonly tabs: TabIds;
};

export type Place = { readonly tab: TabKey; readonly key: string };

export type ColumnEdit = {
  /** As in: she … */
  readonly does: string;
  /** True when columns stand elsewhere afterwards: what is remembered of them is then wrong. */
  readonly moves: boolean;
  /** Does it; answers how it is undone. */
  readonly make: (grid: Grid, place: Place) => () => void;
};

/**
 * The pushed bundle with macros of the librarian's own: the grid's hiding of a column and filtering by one. Its `onEdit` does nothing, as when the event
 * is lost (PLATFORM 1.29): no rule may rest on it.
 */
export function distWithMacros(): string {
  const macros = `
function hideColumn(sheetId, column) { sheetOf(sheetId).hideColumns(column); }
function showColumn(sheetId, column) { sheetOf(sheetId).showColumns(column); }
function formatAsNumbers(sheetId, column) { sheetOf(sheetId).getRange(1, column, sheetOf(sheetId).getMaxRows()).setNumberFormat('General'); }
function filterByColumn(sheetId, column, hidden) {
  const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues([hidden]).build();
  sheetOf(sheetId).getFilter().setColumnFilterCriteria(column, criteria);
}
function forget() { CacheService.getDocumentCache().remove('shuxiang.memory'); }
function sheetOf(sheetId) { return SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId); }
`;
  const [opening = ''] = /^function onOpen\(/m.exec(readDist('Code.js')) ?? [];
  return patchedDist({ find: /^function onOpen\(/m, replace: `${macros}${opening}` }, fewSpareRows, {
    find: /function onEdit\(\) \{\s*forgetMemory\(\);/,
    replace: 'function onEdit() {',
  });
}

/** Where the column stands now, from 1. */
export function columnOf({ workspace, tabs }: Grid, { tab, key }: Place): number {
  return keysIn(sheetOf(workspace.snapshot(), tabs[tab])).indexOf(key) + 1;
}

function columnLabelled({ workspace, tabs }: Grid, tab: TabKey, label: string): number {
  const labels = (sheetOf(workspace.snapshot(), tabs[tab]).cells[1] ?? []).map(textOf);
  return labels.indexOf(label) + 1;
}

function widthOf({ workspace, tabs }: Grid, tab: TabKey): number {
  return keysIn(sheetOf(workspace.snapshot(), tabs[tab])).length;
}

function move(grid: Grid, place: Place, to: number): () => void {
  const sheetId = grid.tabs[place.tab];
  const at = columnOf(grid, place);
  grid.person.edit({ do: 'moveColumns', sheetId, at, count: 1, to });
  return () => {
    const now = columnOf(grid, place);
    grid.person.edit({ do: 'moveColumns', sheetId, at: now, count: 1, to: at > now ? at + 1 : at });
  };
}

/** Inserts a column to the left of the place and fills it; undone by deleting it. */
function insertBeside(grid: Grid, place: Place, cells: (rows: number) => string[]): () => void {
  const sheetId = grid.tabs[place.tab];
  const at = columnOf(grid, place);
  const rows = sheetOf(grid.workspace.snapshot(), sheetId).cells.length;
  grid.person.edit({ do: 'insertColumns', sheetId, at, count: 1 });
  // A new column looks like its neighbour; formulas want one that is not plain text.
  run(grid, 'formatAsNumbers', [sheetId, at]);
  const texts = cells(rows);
  if (texts.length > 0)
    grid.person.type(
      sheetId,
      `${letters(at)}2`,
      texts.map((text) => [text]),
    );
  return () => void grid.person.edit({ do: 'deleteColumns', sheetId, at, count: 1 });
}

/** Rows her formulas are filled down beyond the last one in use. */
const FILLED_BEYOND = 3;

/** What a person may do to any column; the next act works all the same. */
export const harmlessEdits: readonly ColumnEdit[] = [
  {
    does: 'renames its label',
    moves: false,
    make: (grid, place) => {
      const sheetId = grid.tabs[place.tab];
      const cell = `${letters(columnOf(grid, place))}2`;
      const label = grid.person.read(sheetId, cell);
      grid.person.type(sheetId, cell, [['我改的名字']]);
      return () => void grid.person.type(sheetId, cell, label);
    },
  },
  { does: 'moves it to the left end', moves: true, make: (grid, place) => move(grid, place, 1) },
  {
    does: 'moves it to the right end',
    moves: true,
    make: (grid, place) => move(grid, place, widthOf(grid, place.tab) + 1),
  },
  {
    does: 'changes places with its right neighbour',
    moves: true,
    make: (grid, place) => {
      const at = columnOf(grid, place);
      return move(grid, place, Math.min(at + 2, widthOf(grid, place.tab) + 1));
    },
  },
  {
    does: 'hides it',
    moves: false,
    make: (grid, place) => {
      const args = [grid.tabs[place.tab], columnOf(grid, place)];
      run(grid, 'hideColumn', args);
      return () => run(grid, 'showColumn', args);
    },
  },
  {
    does: 'sorts by it',
    moves: false,
    make: (grid, place) => {
      const sort = (ascending: boolean) =>
        grid.person.edit({ do: 'sort', sheetId: grid.tabs[place.tab], at: columnOf(grid, place), ascending });
      sort(true);
      sort(false);
      return () => undefined;
    },
  },
  {
    does: 'inserts a column of her own beside it',
    moves: true,
    make: (grid, place) => insertBeside(grid, place, () => ['我的列', '随手记']),
  },
  {
    does: 'fills a formula of her own down beside it',
    moves: true,
    make: (grid, place) =>
      insertBeside(grid, place, (rows) => {
        const mark = letters(columnLabelled(grid, place.tab, MARK));
        return [
          FORMULA,
          ...Array.from({ length: rows - 2 + FILLED_BEYOND }, (_, i) => `="✓"&$${mark}${i + 3}`),
        ];
      }),
  },
  {
    does: 'filters by it',
    moves: false,
    make: (grid, place) => {
      const sheetId = grid.tabs[place.tab];
      const column = columnOf(grid, place);
      const hidden = grid.person.read(sheetId, `${letters(column)}3`)[0]?.[0] ?? '';
      grid.person.edit({ do: 'filter', sheetId });
      run(grid, 'filterByColumn', [sheetId, column, hidden]);
      return () => void grid.person.edit({ do: 'filter', sheetId });
    },
  },
];

/** What takes a column from the product: it stops and names the place, or does without. */
export const harmfulEdits: readonly ColumnEdit[] = [
  {
    does: 'deletes it',
    moves: true,
    make: (grid, place) => {
      const at = columnOf(grid, place);
      grid.person.edit({ do: 'deleteColumns', sheetId: grid.tabs[place.tab], at, count: 1 });
      return () => void grid.person.edit({ do: 'undo', sheetId: grid.tabs[place.tab] });
    },
  },
  {
    does: 'copies it, key and all, to the right end',
    moves: true,
    make: (grid, place) => {
      const sheetId = grid.tabs[place.tab];
      const from = letters(columnOf(grid, place));
      const at = widthOf(grid, place.tab) + 1;
      const to = letters(at);
      const rows = sheetOf(grid.workspace.snapshot(), sheetId).cells.length;
      grid.person.type(sheetId, `${to}1`, grid.person.read(sheetId, `${from}1:${from}${rows}`));
      return () => void grid.person.edit({ do: 'deleteColumns', sheetId, at, count: 1 });
    },
  },
];

function run({ person }: Grid, macro: string, args: (number | string)[]): void {
  const result = person.call(macro, args, 'editor');
  if (result.state !== 'done') throw new Error(`${macro}: ${result.error}`);
}

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}
