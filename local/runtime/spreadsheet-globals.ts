// Where the runtime meets the emulated spreadsheet: its global, and the objects that events carry.

import type { Block } from '../grid/cell.ts';
import { getUi } from '../services/ui.ts';
import type { ScriptExecution } from './execution.ts';

/** `SpreadsheetApp` for one run. */
export function spreadsheetAppOf(execution: ScriptExecution): object {
  return { getUi: () => getUi(execution) };
}

/** `event.source`. */
export function sourceOf(_execution: ScriptExecution): object {
  return {};
}

/** `event.range`. */
export function rangeOf(_execution: ScriptExecution, _sheetId: number, _block: Block): object {
  return {};
}
