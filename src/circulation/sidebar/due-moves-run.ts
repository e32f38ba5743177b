// Sends the list of due moves slice by slice; what stops it leaves the same slice, with its request id, to be sent again.

import type { Caller, Failure } from '../../browser/call.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import { inSlices } from '../domain/due-moves.ts';
import type { DueDaysMoved } from '../usecases/move-due-days.ts';
import type { PreviewedMove } from '../usecases/preview-due-moves.ts';
import type { DeskCalls } from './desk-calls.ts';

/** Loans in one call: as many as a class's box renewed (`npm run bench`). */
const SLICE = 40;

export type MoveRunView = {
  /** `stopped`: by the person, or by itself when `failure` says why. */
  readonly state: 'running' | 'stopping' | 'stopped' | 'done';
  readonly total: number;
  /** Loans the server has answered for: moved, or left with a reason. */
  readonly sent: number;
  readonly moved: number;
  readonly left: DueDaysMoved['left'];
  readonly failure: Failure | undefined;
};

export type MoveRun = {
  /** Begins, or goes on where it stopped. */
  goOn(): Promise<void>;
  /** Stops once the slice under way has its answer. */
  stop(): void;
};

const REFUSED: Failure = { kind: 'script', message: 'the moves were refused' };

/** `changed` is told after each slice. */
export function makeMoveRun(
  moves: readonly PreviewedMove[],
  call: Caller<DeskCalls>,
  changed: (view: MoveRunView) => void,
): MoveRun {
  const slices = inSlices(moves, SLICE).map((slice) => ({
    requestId: makeRequestId(Date.now(), Math.random),
    moves: slice.map(({ loanId, from, to }) => ({ loanId, from, to })),
  }));
  let view: MoveRunView = {
    ...{ state: 'stopped', total: moves.length, sent: 0, moved: 0, left: [] },
    failure: undefined,
  };
  const show = (change: Partial<MoveRunView>) => {
    view = { ...view, ...change };
    changed(view);
  };

  /** False when there was no answer. */
  async function send(slice: (typeof slices)[number]): Promise<boolean> {
    const reply = await call('circulation.moveDueDays', { ...slice, operator: '', role: 'librarian' });
    if (reply.state !== 'answered') {
      show({ failure: reply.state === 'failed' ? reply.failure : REFUSED });
      return false;
    }
    const { moved, left } = reply.value;
    show({ sent: view.sent + slice.moves.length, moved: view.moved + moved, left: [...view.left, ...left] });
    return true;
  }

  return {
    async goOn() {
      show({ state: 'running', failure: undefined });
      for (let [slice] = slices; slice && view.state === 'running'; [slice] = slices) {
        if (!(await send(slice))) break;
        slices.shift();
      }
      show({ state: slices.length === 0 ? 'done' : 'stopped' });
    },
    stop: () => show({ state: 'stopping' }),
  };
}
