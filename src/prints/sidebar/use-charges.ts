// Open cases, fetched when their paper is chosen; what the notice of each says is fetched when the case is.

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Caller, Failure, Reply } from '../../browser/call.ts';
import type { ChargeNotice, ChargesPage } from '../../charges/domain/charge-page.ts';
import type { PrintCalls } from './print-calls.ts';

export type FetchedCharges = {
  /** `undefined` until they have come. */
  readonly classes: ChargesPage['classes'] | undefined;
  /** Ids of the chosen cases. */
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  /** Of the chosen cases, in the list's order. */
  readonly notices: readonly ChargeNotice[];
  /** Notices that are still to come. */
  readonly missing: number;
  readonly isReading: boolean;
  readonly failure: Failure | undefined;
  readonly again: () => void;
};

const failureIn = (reply: Reply<unknown>): Failure | undefined => {
  if (reply.state === 'failed') return reply.failure;
  return reply.state === 'refused' ? { kind: 'script', message: 'the cases were refused' } : undefined;
};

export function useCharges(call: Caller<PrintCalls>, isNeeded: boolean): FetchedCharges {
  const [classes, setClasses] = useState<ChargesPage['classes']>();
  const [chosen, choose] = useState<readonly string[]>([]);
  const [known, setKnown] = useState<ReadonlyMap<string, ChargeNotice>>(new Map());
  const [failure, setFailure] = useState<Failure>();
  const isAsking = useRef(false);

  const fetchList = useCallback(async () => {
    setFailure(undefined);
    setClasses(undefined);
    setKnown(new Map());
    const reply = await call('charges.openPage', {});
    setFailure(failureIn(reply));
    if (reply.state !== 'answered') return;
    setClasses(reply.value.classes);
    const open = idsIn(reply.value.classes);
    choose((before) => before.filter((id) => open.includes(id)));
  }, [call]);
  useEffect(() => {
    if (isNeeded) fetchList();
  }, [isNeeded, fetchList]);

  const wanted = useMemo(() => idsIn(classes ?? []).filter((id) => chosen.includes(id)), [classes, chosen]);
  const notices = useMemo(() => wanted.flatMap((id) => known.get(id) ?? []), [wanted, known]);
  // One after the other: forty calls at once would be refused.
  useEffect(() => {
    const chargeId = wanted.find((id) => !known.has(id));
    if (!isNeeded || !chargeId || failure || isAsking.current) return;
    isAsking.current = true;
    call('charges.notice', { chargeId }).then((reply) => {
      isAsking.current = false;
      if (reply.state === 'answered') setKnown((before) => new Map(before).set(chargeId, reply.value));
      else setFailure(failureIn(reply));
    });
  }, [call, isNeeded, wanted, known, failure]);

  const missing = failure ? 0 : wanted.length - notices.length;
  const isReading = classes === undefined && failure === undefined;
  return { classes, chosen, choose, notices, missing, isReading, failure, again: fetchList };
}

const idsIn = (classes: ChargesPage['classes']) =>
  classes.flatMap(({ charges }) => charges.map(({ chargeId }) => chargeId));
