// Which tabs the grid has, loaded when first looked at and kept in step with the workbook, change by change.

import type { Change, FilterState } from '../../grid/change.ts';
import type { TabLoad, WorkedOut } from '../../server/wire.ts';
import type { Link } from '../link.ts';
import { applyToTab } from './apply-change.ts';
import { applyToTabs } from './apply-tabs.ts';
import type { BookView } from './book-view.ts';
import { showFilter } from './filters.ts';
import { keepNotes } from './notes.ts';
import { movesAttachments } from './reload-rules.ts';
import { tabParts } from './tab-data.ts';

/** What is known of a tab's cells here: nothing, on their way, or all as of a version. */
type Loaded =
  | { state: 'no' }
  | { state: 'loading'; again: boolean }
  | { state: 'yes'; version: number; load: TabLoad };

/** What the keeper tells of: a tab came in (`first`: for the first time), or could not. */
export type TabNews = {
  activeId(): number;
  came(load: TabLoad & WorkedOut, first: boolean): void;
  failed(error: unknown): void;
};

/** Keeps the tabs of one window. */
export function keepTabs(view: BookView, link: Link, news: TabNews) {
  const notes = keepNotes(view);
  const loaded = new Map<number, Loaded>();
  const stateOf = (sheetId: number): Loaded => loaded.get(sheetId) ?? { state: 'no' };

  async function load(sheetId: number): Promise<void> {
    const before = stateOf(sheetId);
    if (before.state === 'loading') {
      before.again = true;
      return;
    }
    const first = !loaded.has(sheetId);
    const mine: Loaded = { state: 'loading', again: false };
    loaded.set(sheetId, mine);
    try {
      const fresh = await link.queue('tab', { sheetId });
      if (view.sheet(sheetId) === null) return;
      fill(fresh);
      loaded.set(sheetId, { state: 'yes', version: fresh.version, load: fresh });
      news.came(fresh, first);
      if (mine.again) void load(sheetId);
    } catch (error) {
      loaded.set(sheetId, { state: 'no' });
      news.failed(error);
    }
  }

  /** Puts a whole tab in place of what the grid has of it. */
  function fill(fresh: TabLoad): void {
    const { sheetId, filter, rows, columns, hiddenGridlines } = fresh.tab;
    const sheet = view.sheet(sheetId);
    if (sheet === null) return;
    const parts = tabParts(fresh);
    replaceAll(sheet.getCellMatrix().getMatrix(), parts.cellData);
    replaceAll(sheet.getRowManager().getRowData(), parts.rowData);
    replaceAll(sheet.getColumnManager().getColumnData(), parts.columnData);
    sheet.getConfig().freeze = parts.freeze;
    view.run(sheetId, 'toggle-gridlines', { showGridlines: hiddenGridlines ? 0 : 1 });
    view.run(sheetId, 'set-worksheet-column-count', { columnCount: columns });
    view.run(sheetId, 'set-worksheet-row-count', { rowCount: rows });
    view.run(sheetId, 'set-frozen', { ...parts.freeze, resetScroll: false });
    notes.replace(sheetId, fresh.tab.notes);
    showFilter(view, sheetId, filter);
  }

  /** Shows a change; `version` is its number. Tabs that are not here yet will come with it. */
  function show(change: Change, version: number): void {
    if (change.kind === 'group') {
      for (const part of change.changes) show(part, version);
      return;
    }
    if (change.kind === 'addTab') loaded.delete(change.tab.sheetId);
    if (applyToTabs(view, change) || !('sheetId' in change)) return;
    const known = stateOf(change.sheetId);
    if (known.state === 'loading') known.again = true;
    if (known.state !== 'yes' || version <= known.version) return;
    if (change.kind === 'setFilter')
      known.load = { ...known.load, tab: { ...known.load.tab, filter: change.filter } };
    if (!movesAttachments(change, known.load, notes) && applyToTab(view, notes, change)) return;
    loaded.set(change.sheetId, { state: 'no' });
    if (change.sheetId === news.activeId()) void load(change.sheetId);
  }

  return {
    show,
    reload: load,
    isHere: (sheetId: number): boolean => stateOf(sheetId).state === 'yes',
    /** Loads the tab unless it is here or on its way; answers whether it is here. */
    ensure(sheetId: number): boolean {
      const { state } = stateOf(sheetId);
      if (state === 'no') void load(sheetId);
      return state === 'yes';
    },
    filterOf(sheetId: number): FilterState | null {
      const known = stateOf(sheetId);
      return known.state === 'yes' ? known.load.tab.filter : null;
    },
  };
}

/** Makes `kept` hold what `fresh` holds while staying the same object, which the grid's parts share. */
function replaceAll(kept: object, fresh: object): void {
  for (const key of Object.keys(kept)) delete (kept as Record<string, unknown>)[key];
  Object.assign(kept, fresh);
}
