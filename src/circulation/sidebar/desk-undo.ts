// Which act can be taken back: the newest settled one, then the one before it, each once.

import { isUnsettled } from '../../browser/queue-state.ts';
import type { ActResult } from '../domain/desk.ts';
import type { DeskEntry } from './desk-view.ts';
import type { NewAct } from './pane.ts';

/** What the server can take back. Notes and counts are corrected where they stand. */
const UNDOABLE: readonly ActResult['act'][] = [
  'lend',
  'takeBack',
  'renew',
  'correctReader',
  'claimReturned',
  'reportLost',
];

/** The undo of this act, made but perhaps not answered. */
export function undoOf(entry: DeskEntry, entries: readonly DeskEntry[]): DeskEntry | undefined {
  const { requestId } = entry.act;
  return entries.filter((each) => each.act.act === 'undo' && each.act.undoes === requestId).pop();
}

/** True once the server has taken the act back. */
export function isUndone(entry: DeskEntry, entries: readonly DeskEntry[]): boolean {
  return undoOf(entry, entries)?.state === 'settled';
}

/** True when an undo of this act may be asked for. */
export function canUndo(entry: DeskEntry, entries: readonly DeskEntry[]): boolean {
  const isDone = entry.state === 'settled' && entry.answer !== undefined;
  return isDone && UNDOABLE.includes(entry.answer.act) && undoOf(entry, entries) === undefined;
}

/** What one press of the key is about: an act to undo, one that has to settle first, or nothing. */
export function nextUndo(
  entries: readonly DeskEntry[],
): { undo: DeskEntry } | { wait: DeskEntry } | undefined {
  for (const entry of [...entries].reverse()) {
    if (canUndo(entry, entries)) return { undo: entry };
    if (isUnsettled(entry) && !entry.isParked && entry.act.act !== 'undo') return { wait: entry };
  }
  return undefined;
}

/** The act that takes `entry` back. */
export function undoing({ act }: DeskEntry): NewAct {
  const { requestId, copyBarcode, cardNumber } = act;
  return { act: 'undo', undoes: requestId, copyBarcode, cardNumber };
}
