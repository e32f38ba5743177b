// 催还记录 of the reader in hand: a quiet line that opens; asked for when something is overdue and the loans are there, so that no scan waits for it.

import type { areas } from '../../areas.ts';
import type { CallsOf } from '../../browser/area-calls.ts';
import { makeCaller } from '../../browser/call.ts';
import { sayDay } from '../../i18n/say-day.ts';
import { dayOf } from '../../kernel/civil-day.ts';
import { useQuietly } from './ask-quietly.ts';
import type { Saying } from './line-words.ts';

type NoticeCalls = CallsOf<Extract<(typeof areas)[number], { readonly name: 'notices' }>>;
type Entry = NoticeCalls['notices.readerLog']['value']['entries'][number];

const call = makeCaller<NoticeCalls>();

/** Nothing while it is not known, and nothing when it could not be asked. Give it the card as key. */
export function ChaseLog({ cardNumber, saying }: { readonly cardNumber: string; readonly saying: Saying }) {
  const log = useQuietly(cardNumber, () => call('notices.readerLog', { cardNumber, role: 'librarian' }));
  const entries = log?.entries ?? [];
  const [newest] = entries;
  if (!newest) return null;
  const { words, language, today } = saying;
  const day = (of: string) => sayDay(of, language, today);
  return (
    <details class="chase-log">
      <summary>{words.chased({ count: entries.length, day: day(dayOf(newest.at)) })}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.at + entry.to + entry.result}>
            <ChaseEntry entry={entry} day={day} saying={saying} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A class's card has dozens. */
const MOST_TITLES = 2;

type EntryProps = { readonly entry: Entry; readonly day: (of: string) => string; readonly saying: Saying };

/** When, how and what came of it; below, softer, who was told of what, and by whom. */
function ChaseEntry({ entry, day, saying: { words } }: EntryProps) {
  const { at, to, by, result, promisedOn, note, operator, titles } = entry;
  // Of a promise and of a rest alike.
  const until = promisedOn === '' ? '' : words.chaseUntil({ day: day(promisedOn) });
  const quoted = titles.map((title) => words.quoted({ title }));
  const rest = quoted.length > MOST_TITLES ? '…' : '';
  const inDots = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  return (
    <>
      <p>{inDots([day(dayOf(at)), by, result, until])}</p>
      <p class="soft" title={quoted.join(' ')}>
        {inDots([to, quoted.slice(0, MOST_TITLES).join(' ') + rest, note, operator])}
      </p>
    </>
  );
}
