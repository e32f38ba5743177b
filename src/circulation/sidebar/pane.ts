// What a pane of the desk is given: panes take the place of the reader's panel until they are closed.

import type { CallsOf } from '../../browser/area-calls.ts';
import type { Caller } from '../../browser/call.ts';
import type { catalogue } from '../../catalogue/entry.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { readers } from '../../readers/entry.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { DeskAct, DeskOpening, Role } from '../domain/desk.ts';
import type { DeskCalls } from './desk-calls.ts';
import type { Directory, IndexedCopy, IndexedReader } from './desk-index.ts';
import type { Saying } from './line-words.ts';
import type { ReaderInHand } from './reader-in-hand.ts';

export const paneNames = [
  'pickReader',
  'history',
  'shelving',
  'basket',
  'inRoom',
  'damage',
  'correctReader',
  'override',
  'flag',
  'replaceCard',
  'replaceBarcode',
  'afterwards',
  'operator',
  'leaveAssistant',
  'box',
] as const;

export type PaneName = (typeof paneNames)[number];

/** An act as a pane asks for it: the desk adds the request id. */
export type NewAct = DeskAct extends infer Act
  ? Act extends DeskAct
    ? Omit<Act, 'requestId'>
    : never
  : never;

/** What a pane is about, when it was opened from a line or a loan. */
export type PaneSubject = {
  readonly copyBarcode: string;
  readonly title: string;
  readonly loanId: string;
  /** The card the refused act was made with, '' when nobody was open. */
  readonly cardNumber: string;
  readonly readerName: string;
  /** Why the act was refused, when it was. */
  readonly findings?: readonly Finding<CirculationCode>[] | undefined;
};

export type PaneProps = {
  readonly call: Caller<DeskCalls & CallsOf<typeof readers> & CallsOf<typeof catalogue>>;
  readonly saying: Saying;
  readonly opening: DeskOpening;
  readonly role: Role;
  /** Whose name goes into 经手人, '' when nobody said. */
  readonly operator: string;
  readonly readers: Directory<IndexedReader>;
  readonly copies: Directory<IndexedCopy>;
  readonly hand: ReaderInHand | undefined;
  readonly subject: PaneSubject | undefined;
  readonly newRequestId: () => string;
  /** Queues an act; its line appears at once. */
  readonly act: (act: NewAct) => void;
  /** Opens a reader's page as if the card had been scanned. */
  readonly openReader: (cardNumber: string) => void;
  /** Who stands at the desk from now on. */
  readonly changeOperator: (name: string) => void;
  /** The real day of the acts that follow, '' for today (补录). */
  readonly happenedOn: string;
  readonly changeDay: (day: string) => void;
  /** The assistants' desk is left; the PIN was right. */
  readonly becomeLibrarian: () => void;
  readonly close: () => void;
};
