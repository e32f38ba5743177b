// The page's wire in virtual time: each call is carried out when it is sent and answered after its modelled time.

import { type Caller, readEnvelope } from '../src/browser/call.ts';
import type { DeskCalls } from '../src/circulation/sidebar/desk-calls.ts';
import type { Bench, Call } from './act.ts';
import { rpc } from './calls.ts';
import type { VirtualTime } from './virtual-time.ts';

export type Wire = {
  readonly call: Caller<DeskCalls>;
  readonly calls: readonly Call[];
  /** Calls under way at the same time, at most. */
  readonly mostInFlight: () => number;
};

/** Keeps the workspace's clock in step: calls that run beside each other begin at the same moment. */
export function makeWire({ workspace, librarian }: Bench, time: VirtualTime): Wire {
  const beganAt = Date.parse(`${workspace.clock.now()}Z`) - time.now();
  const calls: Call[] = [];
  let inFlight = 0;
  let most = 0;
  const call: Caller<DeskCalls> = (name, args) =>
    new Promise((resolve) => {
      workspace.clock.set(new Date(beganAt + time.now()).toISOString().slice(0, -1));
      const sent = JSON.parse(JSON.stringify(args));
      const result = rpc(librarian, name, sent);
      if (result.state !== 'done') throw new Error(`${name}: ${result.error}`);
      calls.push({ entry: name, sent, result });
      inFlight += 1;
      most = Math.max(most, inFlight);
      time.later(result.meter.callMs + result.meter.serverMs, () => {
        inFlight -= 1;
        // The envelope's value is what the server's entry of that name returns.
        resolve(readEnvelope(result.value) as Awaited<ReturnType<typeof call<typeof name>>>);
      });
    });
  return { call, calls, mostInFlight: () => most };
}
