// Calls of a page: what is fetched when a part of it opens, and what is sent when a button is pressed.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from './call.ts';

/** `undefined` while the answer is on its way. */
export type Fetched<V> = { readonly reply: Reply<V> | undefined; readonly again: () => void };

/** Asks when the part opens and whenever `about` changes; `again` asks once more. An answer to an older question is dropped. */
export function useFetched<V>(ask: () => Promise<Reply<V>>, about: string): Fetched<V> {
  const [reply, setReply] = useState<Reply<V> | undefined>(undefined);
  const asked = useRef(0);
  const latest = useRef(ask);
  latest.current = ask;
  const again = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    setReply(undefined);
    latest.current().then((came) => {
      if (asked.current === mine) setReply(came);
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` says when the question has changed
  useEffect(() => {
    again();
    return () => {
      asked.current += 1;
    };
  }, [about, again]);
  return { reply, again };
}

export type Sent<V> = { readonly isBusy: boolean; readonly reply: Reply<V> | undefined };

/**
 * A command by button. A request whose answer was lost is sent again with the same id, so that it is carried out once;
 * after an answer the next press is a new request.
 */
export function useSent<A, V>(
  send: (args: A, requestId: string) => Promise<Reply<V>>,
  newRequestId: () => string,
): Sent<V> & { readonly run: (args: A) => Promise<Reply<V> | undefined>; readonly forget: () => void } {
  const [sent, setSent] = useState<Sent<V>>({ isBusy: false, reply: undefined });
  const open = useRef<{ readonly about: string; readonly requestId: string } | undefined>(undefined);
  const isBusy = useRef(false);
  const run = async (args: A) => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    const about = JSON.stringify(args);
    if (open.current?.about !== about) open.current = { about, requestId: newRequestId() };
    const { requestId } = open.current;
    setSent({ isBusy: true, reply: undefined });
    const reply = await send(args, requestId);
    isBusy.current = false;
    if (reply.state !== 'failed') open.current = undefined;
    setSent({ isBusy: false, reply });
    return reply;
  };
  return { ...sent, run, forget: () => setSent({ isBusy: false, reply: undefined }) };
}
