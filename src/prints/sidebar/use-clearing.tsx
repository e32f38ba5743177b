// What is out, and the rows of it that could not be read.

import type { Caller } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import type { Language } from '../../i18n/language.ts';
import type { Clearing } from '../domain/clearing.ts';
import type { PrintMessages } from '../messages/en.ts';
import { type FetchedFor, FetchState, useWhenNeeded } from './fetch-state.tsx';
import type { PrintCalls } from './print-calls.ts';

export function useClearing(call: Caller<PrintCalls>, isNeeded: boolean): FetchedFor<Clearing> {
  return useWhenNeeded(() => call('prints.clearing', {}), isNeeded);
}

type Props = {
  readonly clearing: FetchedFor<Clearing>;
  readonly words: PrintMessages;
  readonly language: Language;
};

export function ClearingState({ clearing, words, language }: Props) {
  const { value } = clearing;
  if (!value) return <FetchState of={clearing} waiting={words.lookingAtLoans} language={language} />;
  return value.unreadCount > 0 ? (
    <Note look="look" {...words.unreadRows({ count: value.unreadCount })} />
  ) : null;
}
