// Where the runtime meets the emulated spreadsheet: its global, and the objects that events carry.

import { blockName, parseBlock } from '../grid/a1.ts';
import type { Block } from '../grid/cell.ts';
import { makeUi } from '../services/ui.ts';
import type { Selection } from '../spreadsheet/session.ts';
import { openSpreadsheetApp, type SpreadsheetService } from '../spreadsheet/spreadsheet-app.ts';
import type { ScriptExecution } from './execution.ts';

const services = new WeakMap<ScriptExecution, SpreadsheetService>();

/** One service for one run: the objects of its event and those the script asks for share it. */
function serviceOf(execution: ScriptExecution): SpreadsheetService {
  const known = services.get(execution);
  if (known) return known;
  const service = openSpreadsheetApp(execution, {
    selection: selectionOf(execution),
    ui: () => makeUi(execution),
  });
  services.set(execution, service);
  return service;
}

/** The person's place in the grid, read and moved through the screen; without a person, the first tab's corner (PLATFORM 4.49). */
function selectionOf(execution: ScriptExecution): Selection {
  const { book, screen } = execution;
  const told = screen?.selection();
  const tab = (told && book.findTab(told.sheetId)) ?? book.tabs[0];
  const corner = { row: 1, column: 1, rows: 1, columns: 1 };
  let sheetId = tab?.sheetId ?? 0;
  let block: Block =
    told && tab?.sheetId === told.sheetId
      ? parseBlock(told.a1, { rows: tab.maxRows, columns: tab.maxColumns })
      : corner;
  return {
    get sheetId() {
      return sheetId;
    },
    set sheetId(id) {
      sheetId = id;
      screen?.activate(id);
    },
    get block() {
      return block;
    },
    set block(next) {
      block = next;
      screen?.activate(sheetId, blockName(next));
    },
  };
}

/** `SpreadsheetApp` for one run. */
export function spreadsheetAppOf(execution: ScriptExecution): object {
  return serviceOf(execution).app;
}

/** `event.source`. */
export function sourceOf(execution: ScriptExecution): object {
  return serviceOf(execution).session.handles.spreadsheet();
}

/** `event.range`. */
export function rangeOf(execution: ScriptExecution, sheetId: number, block: Block): object {
  return serviceOf(execution).session.handles.range(sheetId, block);
}
