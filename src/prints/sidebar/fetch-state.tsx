// What a paper is made from, fetched anew each time one that needs it is chosen; and what is said while it is not there.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Reply } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import { pageWords, sayFailure } from '../../browser/say.ts';
import type { Language } from '../../i18n/language.ts';

export type FetchedFor<Value> = {
  readonly value: Value | undefined;
  readonly failure: Failure | undefined;
  readonly fetch: () => void;
};

/** `ask` is a query, which has no reason to be refused. */
export function useWhenNeeded<Value>(ask: () => Promise<Reply<Value>>, isNeeded: boolean): FetchedFor<Value> {
  const [value, setValue] = useState<Value>();
  const [failure, setFailure] = useState<Failure>();
  const latest = useRef(ask);
  latest.current = ask;
  const fetch = useCallback(() => {
    setValue(undefined);
    setFailure(undefined);
    latest.current().then((reply) => {
      if (reply.state === 'answered') setValue(reply.value);
      else if (reply.state === 'failed') setFailure(reply.failure);
      else setFailure({ kind: 'script', message: 'the loans were refused' });
    });
  }, []);
  useEffect(() => {
    if (isNeeded) fetch();
  }, [isNeeded, fetch]);
  return { value, failure, fetch };
}

type Props = {
  readonly of: FetchedFor<unknown>;
  /** Said while it is on its way. */
  readonly waiting: string;
  readonly language: Language;
};

/** Nothing once it is there. */
export function FetchState({ of: { value, failure, fetch }, waiting, language }: Props) {
  const page = pageWords(language);
  if (failure)
    return (
      <Note look="refused" role="alert" {...sayFailure(failure, page)}>
        <button type="button" onClick={fetch}>
          {page.tryAgain}
        </button>
      </Note>
    );
  if (value !== undefined) return null;
  return (
    <p class="soft after-a-while" role="status">
      {waiting}
    </p>
  );
}
