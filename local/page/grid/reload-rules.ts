// When a change moves what the grid keeps beside the cells, notes and filters: then the tab is loaded again.

import type { Change } from '../../grid/change.ts';
import type { TabLoad } from '../../server/wire.ts';
import type { Notes } from './notes.ts';

/** True when the grid's own mutation would leave notes or a filter behind. */
export function movesAttachments(change: Change, load: TabLoad, notes: Notes): boolean {
  const { sheetId, filter } = load.tab;
  switch (change.kind) {
    case 'insertColumns':
    case 'deleteColumns':
    case 'moveColumns':
      return filter !== null || notes.anyFrom(sheetId, 1);
    case 'insertRows':
    case 'deleteRows':
      return filter !== null || notes.anyFrom(sheetId, change.at);
    case 'moveRows':
      return filter !== null || notes.anyFrom(sheetId, Math.min(change.at, change.to));
    case 'reorderRows':
      return (filter?.columns.length ?? 0) > 0 || notes.anyFrom(sheetId, change.row);
    default:
      return false;
  }
}
