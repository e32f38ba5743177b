// What is out, fetched anew each time a paper that tells of it is chosen; and what is said while it is not there.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Caller, Failure } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import { pageWords, sayFailure } from '../../browser/say.ts';
import type { Language } from '../../i18n/language.ts';
import type { Clearing } from '../domain/clearing.ts';
import type { PrintMessages } from '../messages/en.ts';
import type { PrintCalls } from './print-calls.ts';

export type FetchedClearing = {
  readonly value: Clearing | undefined;
  readonly failure: Failure | undefined;
  readonly fetch: () => void;
};

export function useClearing(call: Caller<PrintCalls>, isNeeded: boolean): FetchedClearing {
  const [value, setValue] = useState<Clearing>();
  const [failure, setFailure] = useState<Failure>();
  const fetch = useCallback(() => {
    setValue(undefined);
    setFailure(undefined);
    call('prints.clearing', {}).then((reply) => {
      if (reply.state === 'answered') setValue(reply.value);
      else if (reply.state === 'failed') setFailure(reply.failure);
      else setFailure({ kind: 'script', message: 'the loans were refused' });
    });
  }, [call]);
  useEffect(() => {
    if (isNeeded) fetch();
  }, [isNeeded, fetch]);
  return { value, failure, fetch };
}

type Props = {
  readonly clearing: FetchedClearing;
  readonly words: PrintMessages;
  readonly language: Language;
};

export function ClearingState({ clearing: { value, failure, fetch }, words, language }: Props) {
  const page = pageWords(language);
  if (failure)
    return (
      <Note look="refused" role="alert" {...sayFailure(failure, page)}>
        <button type="button" onClick={fetch}>
          {page.tryAgain}
        </button>
      </Note>
    );
  if (!value)
    return (
      <p class="soft after-a-while" role="status">
        {words.lookingAtLoans}
      </p>
    );
  return value.unreadCount > 0 ? (
    <Note look="look" {...words.unreadRows({ count: value.unreadCount })} />
  ) : null;
}
