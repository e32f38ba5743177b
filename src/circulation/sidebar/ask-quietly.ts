// What the desk would like to know of the reader in hand, but waits for with no scan.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../browser/call.ts';

/** A reader who only passes by is not asked about. */
const PATIENCE_MS = 400;

/** Asks once for the card; `undefined` while the answer is not there, and when there is none: the desk does without. */
export function useQuietly<Value>(cardNumber: string, ask: () => Promise<Reply<Value>>): Value | undefined {
  const [value, setValue] = useState<Value>();
  const latest = useRef(ask);
  latest.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card says when the question has changed
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(async () => {
      const reply = await latest.current();
      if (reply.state === 'answered' && !isGone) setValue(reply.value);
    }, PATIENCE_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [cardNumber]);
  return value;
}
