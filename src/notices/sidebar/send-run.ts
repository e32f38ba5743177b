// Sends today's mails slice by slice; what stops it leaves the same slice, with its request id, to be sent again.

import type { Caller, Reply } from '../../browser/call.ts';
import type { NotSent } from '../domain/planned-notice.ts';
import type { ChaseCalls } from './chase-calls.ts';
import { newRequestId } from './log-props.ts';

/** Mails in one call: some ten seconds. */
const SLICE = 10;

export type SendView = {
  /** `stopped`: by the person, or by itself when `reply` says why. */
  readonly state: 'running' | 'stopping' | 'stopped' | 'done';
  readonly sent: number;
  readonly perhaps: number;
  /** `undefined` before the first answer. */
  readonly left: number | undefined;
  readonly notSent: readonly NotSent[];
  /** The answer that stopped it. */
  readonly reply: Reply<unknown> | undefined;
};

export type SendRun = {
  /** Begins, or goes on where it stopped. */
  goOn(): Promise<void>;
  /** Stops once the slice under way has its answer. */
  stop(): void;
};

/** `changed` is told after each slice. */
export function makeSendRun(
  call: Caller<ChaseCalls>,
  operator: string,
  changed: (view: SendView) => void,
): SendRun {
  let requestId = newRequestId();
  let view: SendView = {
    ...{ state: 'stopped', sent: 0, perhaps: 0, left: undefined, notSent: [] },
    reply: undefined,
  };
  const show = (change: Partial<SendView>) => {
    view = { ...view, ...change };
    changed(view);
  };

  /** True when another slice is to follow. */
  async function send(): Promise<boolean> {
    const reply = await call('notices.sendNow', { requestId, most: SLICE, operator, role: 'librarian' });
    if (reply.state !== 'answered') {
      show({ state: 'stopped', reply });
      return false;
    }
    requestId = newRequestId();
    const { sent, perhaps, left, notSent } = reply.value;
    // The same reasons come with every slice.
    const known = new Map([...view.notSent, ...notSent].map((each) => [JSON.stringify(each), each]));
    const isStuck = view.left !== undefined && left >= view.left;
    show({ sent: view.sent + sent, perhaps: view.perhaps + perhaps, left, notSent: [...known.values()] });
    if (left === 0) show({ state: 'done' });
    return left > 0 && !isStuck && view.state === 'running';
  }

  return {
    async goOn() {
      show({ state: 'running', reply: undefined });
      while (await send());
      if (view.state !== 'done') show({ state: 'stopped' });
    },
    stop: () => show({ state: 'stopping' }),
  };
}
