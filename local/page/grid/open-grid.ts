// The spreadsheet on the page: the workbook's changes are shown in it, the person's acts are told to the workbook.

import type { IWorkbookData } from '@univerjs/presets';
import type { Change } from '../../grid/change.ts';
import type { DeskState } from '../../server/wire.ts';
import type { Link } from '../link.ts';
import { type Lang, wordsIn } from '../words.ts';
import { BOOK_ID, viewBook } from './book-view.ts';
import { followCursor } from './follow-cursor.ts';
import { keepTabs } from './keep-tabs.ts';
import { keepWorkedOut } from './keep-worked-out.ts';
import { type SheetActName, sheetActs } from './sheet-acts.ts';
import { startUniver } from './start-univer.ts';
import { emptySheet, gridId } from './tab-data.ts';
import { actTeller } from './tell-acts.ts';
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

/** Builds the grid into `container`. `fail` shows words of the server that concern an act in the grid. */
export async function openGrid(
  container: HTMLElement,
  desk: DeskState,
  link: Link,
  lang: Lang,
  fail: (message: string) => void,
): Promise<Grid> {
  const words = wordsIn(lang);
  const { univerAPI, injector, commands, rendered, refreshFormulaBar } = startUniver(container, lang);
  univerAPI.createWorkbook(bookData(desk));
  await rendered;
  const book = univerAPI.getActiveWorkbook();
  if (book === null) throw new Error('the grid did not open');
  const view = viewBook(book.getWorkbook(), commands);
  const activeId = () => Number(book.getActiveSheet().getSheetId());
  const tints = layTints(injector, () => book.getActiveSheet().refreshCanvas());
  const workedOut = keepWorkedOut(view, tints, link, activeId);
  const cursor = followCursor(univerAPI, link);
  const tabs = keepTabs(view, link, {
    activeId,
    came(load, first) {
      const { sheetId, hiddenRows } = load.tab;
      workedOut.note(sheetId, load);
      if (sheetId !== activeId()) return;
      if (first) startCursor(hiddenRows);
      refreshFormulaBar();
      markShown();
    },
    failed: (error) => fail(String(error)),
  });
  const tell = actTeller(link, {
    before: () => void cursor.settle(),
    activeId,
    fail,
    undone: (sheetId) => void tabs.reload(sheetId),
  });
  watchActs(commands, {
    view,
    filterOf: tabs.filterOf,
    ...watchTyping(univerAPI, view, tell),
    tell,
    refuse: (mutation) => fail(`${words.notHere} (${mutation})`),
  });

  function activate(sheetId: number, a1?: string): void {
    const sheet = book?.getSheetBySheetId(gridId(sheetId));
    if (!sheet) return;
    book?.setActiveSheet(sheet);
    if (a1 === undefined) return;
    const range = sheet.getRange(a1);
    sheet.setActiveSelection(range);
    // A tab just turned to is laid out only when the current turn of events is over.
    setTimeout(() =>
      univerAPI.executeCommand('sheet.operation.scroll-to-range', { range: range.getRange() }),
    );
  }

  /** The cursor starts where it can be seen: the first row may be hidden. A script may have put it elsewhere already. */
  function startCursor(hiddenRows: readonly number[]): void {
    const at = cursor.place()?.row ?? 1;
    if (!hiddenRows.includes(at)) return;
    let row = 1;
    while (hiddenRows.includes(row)) row++;
    if (row > 1) activate(activeId(), `A${row}`);
  }

  /** Tells the outside which tab can be seen with everything in it. */
  function markShown(): void {
    container.dataset.shown = tabs.isHere(activeId()) ? String(activeId()) : '';
  }

  function lookAtTab(): void {
    if (tabs.ensure(activeId())) workedOut.refresh();
    markShown();
  }

  function act(name: SheetActName): void {
    const place = cursor.place();
    if (place !== null) tell([sheetActs[name](place)]);
  }

  for (const name of ['sortUp', 'sortDown'] as const) {
    const item = { id: `local.${name}`, title: words.acts[name], action: () => act(name) };
    univerAPI.createMenu(item).appendTo(['contextMenu.colHeader', 'contextMenu.others']);
  }
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, lookAtTab);
  lookAtTab();

  return {
    show(change, version) {
      tabs.show(change, version);
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
