// What a case would come to, as the server says: an answer about what is no longer asked is dropped.

import { useRef, useState } from 'preact/hooks';
import type { Caller, Reply } from '../../browser/call.ts';
import type { ChargeCase } from '../domain/charge.ts';
import type { ChargeProposal } from '../domain/charge-page.ts';
import type { ChargeCalls } from './charge-calls.ts';

/** What a case is opened about, as the server takes it. */
export type About = {
  readonly copyBarcode: string;
  readonly case: ChargeCase;
  readonly cardNumber: string;
  readonly loanId: string;
  readonly price: number | null;
};

type Asked = { readonly about: About; readonly reply: Reply<ChargeProposal> | undefined };

export type Proposing = {
  /** What the proposal, if it is there, is about. */
  readonly about: About | undefined;
  readonly reply: Reply<ChargeProposal> | undefined;
  readonly proposal: ChargeProposal | undefined;
  readonly isBusy: boolean;
  /** The proposal, unless something else was asked meanwhile or no answer came. */
  readonly ask: (about: About) => Promise<ChargeProposal | undefined>;
  readonly forget: () => void;
};

export function useProposal(call: Caller<ChargeCalls>): Proposing {
  const [asked, setAsked] = useState<Asked>();
  const latest = useRef(0);
  const ask = async (about: About) => {
    latest.current += 1;
    const mine = latest.current;
    setAsked({ about, reply: undefined });
    const reply = await call('charges.propose', about);
    if (latest.current !== mine) return undefined;
    setAsked({ about, reply });
    return reply.state === 'answered' ? reply.value : undefined;
  };
  const forget = () => {
    latest.current += 1;
    setAsked(undefined);
  };
  const reply = asked?.reply;
  return {
    ...{ about: asked?.about, reply, isBusy: asked !== undefined && !reply, ask, forget },
    proposal: reply?.state === 'answered' ? reply.value : undefined,
  };
}
