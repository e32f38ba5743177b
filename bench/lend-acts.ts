// One copy at a time: lent with the page's row hints and without, and taken back.

import type { Workspace } from '../local/contract.ts';
import { freshRequestId } from '../local/fresh-request-id.ts';
import { type Act, type Bench, type Call, pick } from './act.ts';
import { ask, type Value } from './calls.ts';
import type { Hint } from './school.ts';

/** Longer than anything is remembered (DESIGN §5). */
const FORGET_MS = 61_000;

/** Lets the server forget what it keeps from call to call. */
export function forget(workspace: Workspace): void {
  workspace.clock.advance(FORGET_MS);
}

function lend(name: string, hint: (right: Hint) => Hint | undefined, isForgotten = false): Act {
  return {
    name,
    units: 1,
    writes: true,
    run: (bench, at) => {
      if (isForgotten) forget(bench.workspace);
      const { copies, readers } = bench.school;
      const copy = pick(copies, at);
      const reader = pick(readers, at % readers.length);
      const hints = { copyHint: hint(copy.hint), readerHint: hint(reader.hint) };
      const args = { copyBarcode: copy.barcode, cardNumber: reader.card, ...defined(hints) };
      return { calls: [settle(bench, 'circulation.lend', args)] };
    },
  };
}

export const lendActs: readonly Act[] = [
  lend('lend1', (right) => right),
  lend('lend1.hintsMiss', beside),
  lend('lend1.noHints', () => undefined),
  lend('lend1.nothingRemembered', (right) => right, true),
  {
    name: 'return1',
    units: 1,
    writes: true,
    run: (bench, at) => {
      const copyBarcode = pick(bench.school.openLoans, at).barcode;
      return { calls: [settle(bench, 'circulation.takeBack', { copyBarcode })] };
    },
  },
];

/** A hint to a row some lines away, as after somebody sorted the tab. */
export function beside(right: Hint): Hint {
  return { row: right.row > 50 ? right.row - 7 : right.row + 7, seen: right.seen };
}

export function defined(hints: { readonly [name: string]: Hint | undefined }): Value {
  return Object.fromEntries(
    Object.entries(hints).flatMap(([name, hint]) => (hint ? [[name, { ...hint }]] : [])),
  );
}

function settle(bench: Bench, name: string, args: Value): Call {
  const requestId = freshRequestId(bench.workspace);
  const { call, value } = ask<{ readonly state: string }>(bench, name, { ...args, requestId, operator: '' });
  if (value.state !== 'settled') throw new Error(`${name}: ${String(call.result.value)}`);
  return call;
}
