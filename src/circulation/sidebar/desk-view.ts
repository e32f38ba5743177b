// Everything the desk's page knows at a moment: what the model makes and the screen shows.

import type { Failure } from '../../browser/call.ts';
import { type Entry, isUnsettled } from '../../browser/queue-state.ts';
import type { Mode } from '../domain/command-cards.ts';
import type { ActResult, DeskAct, DeskOpening, Role } from '../domain/desk.ts';
import type { IndexedCopy, IndexedReader } from './desk-index.ts';
import type { IndexProgress } from './index-keeper.ts';
import type { PaneName, PaneSubject } from './pane.ts';
import type { ReaderInHand } from './reader-in-hand.ts';

/** What the page knew of a scan when it was made, and who stood at the desk: both outlive a reload. */
export type ScanNote = {
  readonly title: string;
  readonly readerName: string;
  readonly operator: string;
  readonly role: Role;
};
export type DeskEntry = Entry<DeskAct, ActResult, ScanNote>;

/** A code of which it is not yet known what it is. It has a request id, and so a line, once the desk is open. */
export type WaitingScan = { readonly requestId: string; readonly code: string; readonly isRepeat: boolean };

/** A number that a reader and a copy share. Later scans wait behind it, in order. */
export type Question = { readonly reader: IndexedReader; readonly copy: IndexedCopy };

/** A word about what was just scanned or pressed, until the next. */
export type Hint =
  | { readonly kind: 'scannedTwice'; readonly title: string }
  | { readonly kind: 'notABadge' | 'nothingToUndo' }
  | { readonly kind: 'operatorNow'; readonly name: string }
  | { readonly kind: 'notYetUndoable'; readonly title: string };

export type DeskView = {
  readonly opening?: DeskOpening | undefined;
  readonly openingFailure?: Failure | undefined;
  readonly mode: Mode;
  readonly role: Role;
  /** Whose name goes into 经手人; '' is the librarian, or whoever has not said. */
  readonly operator: string;
  /** The real day of what is scanned (补录), '' for today. */
  readonly happenedOn: string;
  readonly waiting: readonly WaitingScan[];
  readonly question?: Question | undefined;
  readonly hand?: ReaderInHand | undefined;
  /** The reader's page is about to close itself. */
  readonly isClosingSoon: boolean;
  readonly pane?: { readonly name: PaneName; readonly subject?: PaneSubject | undefined } | undefined;
  readonly entries: readonly DeskEntry[];
  /** Why the last send failed, until one succeeds. */
  readonly trouble?: Failure | undefined;
  /** Refusals somebody has seen. */
  readonly cleared: ReadonlySet<string>;
  readonly hint?: Hint | undefined;
  readonly index: IndexProgress;
};

/** How the desk was opened from the menu. */
export type Start = 'desk' | 'assistant' | 'afterwards' | 'replaceCard';

/** The desk before anything has happened. */
export function closedDesk(start: Start = 'desk'): DeskView {
  return {
    mode: 'automatic',
    role: start === 'assistant' ? 'assistant' : 'librarian',
    operator: '',
    happenedOn: '',
    waiting: [],
    isClosingSoon: false,
    pane: start === 'afterwards' || start === 'replaceCard' ? { name: start } : undefined,
    entries: [],
    cleared: new Set(),
    index: { done: 0, total: 0, isWhole: undefined },
  };
}

/** True while something made here has no answer yet and is still being asked for. */
export function isUnderWay(view: DeskView): boolean {
  return view.waiting.length > 0 || view.entries.some((entry) => isUnsettled(entry) && !entry.isParked);
}
