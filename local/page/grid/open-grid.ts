// The spreadsheet on the page: tabs loaded when first looked at, the server's changes shown, the person's acts told.

import type { IWorkbookData } from '@univerjs/presets';
import type { Change } from '../../grid/change.ts';
import type { Act, DeskState, TabLoad } from '../../server/wire.ts';
import type { Link } from '../link.ts';
import { type Lang, wordsIn } from '../words.ts';
import { applyToTab, showNote } from './apply-change.ts';
import { applyToTabs } from './apply-tabs.ts';
import { BOOK_ID, viewBook } from './book-view.ts';
import { showFilter } from './filters.ts';
import { followCursor } from './follow-cursor.ts';
import { keepWorkedOut } from './keep-worked-out.ts';
import { type SheetActName, sheetActs } from './sheet-acts.ts';
import { startUniver } from './start-univer.ts';
import { emptySheet, gridId, tabParts } from './tab-data.ts';
import { layTints } from './tints.ts';
import { watchActs } from './watch-acts.ts';
import { watchTyping } from './watch-typing.ts';

export type Grid = {
  /** Shows a change of the book; `version` is its number. */
  show(change: Change, version: number): void;
  /** Works formulas and conditional formats out anew. */
  refresh(): void;
  /** Puts the cursor there, as a script may. */
  activate(sheetId: number, a1?: string): void;
  /** Tells the server where the cursor is, if it moved since. To be waited for before anything a script may ask it in. */
  settleCursor(): Promise<unknown>;
  /** Does one of the menus' acts to the selected place. */
  act(name: SheetActName): void;
  /** Gives the keyboard back to the grid (PLATFORM 4.18). */
  focus(): void;
};

/** What is known of a tab's cells here: nothing, on their way, or all as of a version. */
type Loaded =
  | { state: 'no' }
  | { state: 'loading'; again: boolean }
  | { state: 'yes'; version: number; load: TabLoad };

/** Builds the grid into `container`. `fail` shows words of the server that concern an act in the grid. */
export function openGrid(
  container: HTMLElement,
  desk: DeskState,
  link: Link,
  lang: Lang,
  fail: (message: string) => void,
): Grid {
  const { univerAPI, injector, commands, refreshFormulaBar } = startUniver(container, lang);
  univerAPI.createWorkbook(bookData(desk));
  const workbook = univerAPI.getActiveWorkbook()?.getWorkbook();
  if (workbook === undefined) throw new Error('the grid did not open');
  const view = viewBook(workbook, commands);
  const loaded = new Map<number, Loaded>();
  const stateOf = (sheetId: number): Loaded => loaded.get(sheetId) ?? { state: 'no' };
  const activeId = () => Number(workbook.getActiveSheet()?.getSheetId());
  const workedOut = keepWorkedOut(view, layTints(injector, redraw), link, activeId);
  const cursor = followCursor(univerAPI, link);

  function redraw(): void {
    univerAPI.getActiveWorkbook()?.getActiveSheet()?.refreshCanvas();
  }

  async function load(sheetId: number): Promise<void> {
    const before = stateOf(sheetId);
    if (before.state === 'loading') {
      before.again = true;
      return;
    }
    const first = before.state === 'no' && !loaded.has(sheetId);
    const mine: Loaded = { state: 'loading', again: false };
    loaded.set(sheetId, mine);
    try {
      const fresh = await link.queue('tab', { sheetId });
      if (view.sheet(sheetId) === null) return;
      fill(fresh);
      loaded.set(sheetId, { state: 'yes', version: fresh.version, load: fresh });
      if (first) startCursor(sheetId, fresh.tab.hiddenRows);
      markShown();
      if (mine.again) void load(sheetId);
    } catch (error) {
      loaded.set(sheetId, { state: 'no' });
      fail(String(error));
    }
  }

  /** The cursor starts where it can be seen: the first row may be hidden. */
  function startCursor(sheetId: number, hiddenRows: readonly number[]): void {
    let row = 1;
    while (hiddenRows.includes(row)) row++;
    if (row > 1 && sheetId === activeId()) activate(sheetId, `A${row}`);
  }

  function activate(sheetId: number, a1?: string): void {
    const book = univerAPI.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(gridId(sheetId));
    if (!book || !sheet) return;
    book.setActiveSheet(sheet);
    if (a1 !== undefined) sheet.setActiveSelection(sheet.getRange(a1));
  }

  /** Puts a whole tab in place of what the grid has of it. */
  function fill(fresh: TabLoad): void {
    const { sheetId, notes, filter, rows, columns, hiddenGridlines } = fresh.tab;
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
    for (const [row, column, text] of notes) showNote(view, sheetId, row, column, text);
    showFilter(view, sheetId, filter);
    workedOut.note(sheetId, fresh);
    if (sheetId === activeId()) refreshFormulaBar();
  }

  /** Tells the outside which tab can be seen with everything in it. */
  function markShown(): void {
    const sheetId = activeId();
    container.dataset.shown = stateOf(sheetId).state === 'yes' ? String(sheetId) : '';
  }

  function ensureLoaded(): void {
    const sheetId = activeId();
    if (stateOf(sheetId).state === 'no') void load(sheetId);
    else workedOut.refresh();
    markShown();
  }

  function tell(acts: readonly Act[]): void {
    for (const act of acts) {
      void cursor.settle();
      const about = act.do === 'edit' ? act.edit.sheetId : 'sheetId' in act ? act.sheetId : activeId();
      link.queue('act', act).then(
        ({ errors }) => {
          for (const error of errors) fail(error);
          if (errors.length > 0 && act.do === 'type') void load(about);
        },
        (error: unknown) => {
          fail(error instanceof Error ? error.message : String(error));
          void load(about);
        },
      );
    }
  }

  const typing = watchTyping(univerAPI, view, tell);
  watchActs(commands, {
    view,
    filterOf(sheetId) {
      const known = stateOf(sheetId);
      return known.state === 'yes' ? known.load.tab.filter : null;
    },
    typedAt: typing.typedAt,
    isEditing: typing.isEditing,
    isTyping: typing.isTyping,
    tell,
    refuse: (mutation) => fail(`${wordsIn(lang).notHere} (${mutation})`),
  });
  function act(name: SheetActName): void {
    const place = cursor.place();
    if (place !== null) tell([sheetActs[name](place)]);
  }

  for (const name of ['sortUp', 'sortDown'] as const) {
    const item = { id: `shuxiang.${name}`, title: wordsIn(lang).acts[name], action: () => act(name) };
    univerAPI.createMenu(item).appendTo(['contextMenu.colHeader', 'contextMenu.others']);
  }
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, ensureLoaded);
  ensureLoaded();

  /** Shows one part of a change in the tab it concerns. */
  function showPart(change: Change, version: number): void {
    if (change.kind === 'group') {
      for (const part of change.changes) showPart(part, version);
      return;
    }
    if (change.kind === 'addTab') loaded.delete(change.tab.sheetId);
    if (applyToTabs(view, change) || !('sheetId' in change)) return;
    const known = stateOf(change.sheetId);
    if (known.state === 'loading') known.again = true;
    if (known.state !== 'yes' || version <= known.version) return;
    if (change.kind === 'setFilter')
      known.load = { ...known.load, tab: { ...known.load.tab, filter: change.filter } };
    if (applyToTab(view, change)) return;
    loaded.set(change.sheetId, { state: 'no' });
    if (change.sheetId === activeId()) void load(change.sheetId);
  }

  return {
    show(change, version) {
      showPart(change, version);
      refreshFormulaBar();
      workedOut.refresh();
    },
    refresh: workedOut.refresh,
    activate,
    settleCursor: cursor.settle,
    act,
    focus() {
      container.querySelector<HTMLElement>('[contenteditable=true], canvas')?.focus();
    },
  };
}

function bookData(desk: DeskState): Partial<IWorkbookData> {
  return {
    id: BOOK_ID,
    name: desk.fileName,
    appVersion: '0',
    styles: {},
    sheetOrder: desk.tabs.map(({ sheetId }) => gridId(sheetId)),
    sheets: Object.fromEntries(desk.tabs.map((head) => [gridId(head.sheetId), emptySheet(head)])),
  };
}

/** Makes `kept` hold what `fresh` holds while staying the same object, which the grid's parts share. */
function replaceAll(kept: object, fresh: object): void {
  for (const key of Object.keys(kept)) delete (kept as Record<string, unknown>)[key];
  Object.assign(kept, fresh);
}
