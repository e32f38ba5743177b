// Changes of the tabs themselves: added, deleted, renamed, moved, hidden, coloured.

import { BooleanNumber } from '@univerjs/presets';
import type { Change } from '../../grid/change.ts';
import type { BookView } from './book-view.ts';
import { emptySheet, gridId } from './tab-data.ts';

/** Shows the change if it is one of these; answers whether it was. */
export function applyToTabs(view: BookView, change: Change): boolean {
  const order = view.workbook.getConfig().sheetOrder;
  switch (change.kind) {
    case 'addTab':
      view.run(change.tab.sheetId, 'insert-sheet', { index: change.index, sheet: emptySheet(change.tab) });
      return true;
    case 'deleteTab':
      view.run(change.sheetId, 'remove-sheet', { subUnitName: view.sheet(change.sheetId)?.getName() ?? '' });
      return true;
    case 'renameTab':
      view.run(change.sheetId, 'set-worksheet-name', { name: change.name });
      return true;
    case 'moveTab':
      view.run(change.sheetId, 'set-worksheet-order', {
        fromOrder: order.indexOf(gridId(change.sheetId)),
        toOrder: change.index,
      });
      return true;
    case 'hideTab':
      view.run(change.sheetId, 'set-worksheet-hidden', {
        hidden: change.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
      return true;
    case 'colorTab':
      view.run(change.sheetId, 'set-tab-color', { color: change.color ?? '' });
      return true;
    default:
      return false;
  }
}
