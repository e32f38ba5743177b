// What is measured: each act as a page would ask for it, on copies and readers chosen at random.

import type { Json, Result, Workspace } from '../local/contract.ts';
import { freshRequestId } from '../local/fresh-request-id.ts';
import { type Hint, rpc, type School } from './school.ts';

export type Act = {
  readonly name: string;
  /** Books moved by one run. */
  readonly units: number;
  /** Runs the act once; `at` counts the runs from 0. The last answer's text comes back for its size. */
  readonly run: (
    workspace: Workspace,
    school: School,
    at: number,
  ) => { readonly result: Result; readonly sent: Json };
};

/** Longer than anything is remembered (DESIGN §5). */
const FORGET_MS = 61_000;

function lend(
  name: string,
  offset: number,
  hint: (right: Hint) => Hint | undefined,
  before?: (workspace: Workspace) => void,
): Act {
  return {
    name,
    units: 1,
    run: (workspace, school, at) => {
      before?.(workspace);
      const copy = pick(school.copies, offset + at);
      const reader = pick(school.readers, (offset + at) % school.readers.length);
      const hints = { copyHint: hint(copy.hint), readerHint: hint(reader.hint) };
      const sent = withFreshId(workspace, {
        copyBarcode: copy.barcode,
        cardNumber: reader.card,
        operator: '',
        ...defined(hints),
      });
      return { result: rpc(school.librarian, 'circulation.lend', sent), sent };
    },
  };
}

/** Each act takes its own stretch of the shuffled lists, so that no copy is asked for twice. */
export const acts: readonly Act[] = [
  lend('lend1', 0, (right) => right),
  lend('lend1.hintsMiss', 40, (right) => ({
    row: right.row > 50 ? right.row - 7 : right.row + 7,
    seen: right.seen,
  })),
  lend('lend1.noHints', 80, () => undefined),
  lend(
    'lend1.nothingRemembered',
    120,
    (right) => right,
    (workspace) => workspace.clock.advance(FORGET_MS),
  ),
  {
    name: 'return1',
    units: 1,
    run: (workspace, school, at) => {
      const sent = withFreshId(workspace, { copyBarcode: pick(school.openLoans, at).barcode, operator: '' });
      return { result: rpc(school.librarian, 'circulation.takeBack', sent), sent };
    },
  },
];

function withFreshId(workspace: Workspace, args: { readonly [key: string]: Json }): Json {
  return { ...args, requestId: freshRequestId(workspace) };
}

function defined(hints: { readonly [name: string]: Hint | undefined }): { [name: string]: Json } {
  return Object.fromEntries(
    Object.entries(hints).flatMap(([name, hint]) => (hint ? [[name, { ...hint }]] : [])),
  );
}

function pick<T>(items: readonly T[], at: number): T {
  const item = items[at];
  if (item === undefined) throw new Error(`The school is too small: no item ${at} of ${items.length}.`);
  return item;
}
