// Who may change what: protections bind everybody but the owner and their editors, scripts included (PLATFORM 4.34).

import { blockHolds, blocksMeet } from './a1.ts';
import type { Book } from './book.ts';
import type { TabBlock } from './cell.ts';
import type { ProtectionState } from './change.ts';
import { GridError, refusals } from './grid-error.ts';

/** True when that person may edit what the protection covers. Warning-only protections stop nobody. */
export function mayEditProtected(book: Book, person: string, protection: ProtectionState): boolean {
  return protection.warningOnly || person === book.owner || protection.editors.includes(person);
}

/** Throws the text of 4.34 when the person may not change every cell of the block. */
export function checkProtection(book: Book, person: string, block: TabBlock): void {
  for (const protection of book.protections) {
    if (protection.sheetId !== block.sheetId || mayEditProtected(book, person, protection)) continue;
    if (covers(protection, block)) throw new GridError(refusals.protection);
  }
}

/** Throws when a tab is protected as a whole against that person: renaming, hiding or deleting it needs all of it. */
export function checkTabProtection(book: Book, person: string, sheetId: number): void {
  const tab = book.tab(sheetId);
  checkProtection(book, person, { sheetId, row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns });
}

function covers(protection: ProtectionState, block: TabBlock): boolean {
  if (protection.block !== undefined) return blocksMeet(protection.block, block);
  return !(protection.except ?? []).some((open) => blockHolds(open, block));
}
