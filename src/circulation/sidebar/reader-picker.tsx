// Choosing a reader without a card: search on top, below it the classes and who sits where.

import { useMemo, useRef, useState } from 'preact/hooks';
import type { Directory, IndexedReader } from './desk-index.ts';
import { type ClassGroup, classGroups, findReaders } from './find-reader.ts';
import type { Saying } from './line-words.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { Empty } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';

type Props = {
  readonly readers: Directory<IndexedReader>;
  readonly saying: Saying;
  readonly onPick: (reader: IndexedReader) => void;
};

/** More would be read by nobody. */
const MOST_RESULTS = 30;

/** Enter in the field picks the first; arrows walk the results, the classes and the seats. */
export function ReaderPicker({ readers, saying, onPick }: Props) {
  const words = paneWords(saying.language).pick;
  const place = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const entries = readers.entries();
  const { shown, others } = findReaders(entries, query, MOST_RESULTS);
  const isSearching = query.trim() !== '';

  if (entries.length === 0) return <Empty {...(readers.isComplete ? words.noReaders : words.notFetched)} />;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      // A scanner is quicker than the list: what stands in the field counts.
      const [first] = findReaders(entries, event.target.value, 1).shown;
      if (first) onPick(first);
    } else moveByArrows(event, place.current);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys walk the buttons inside, which are reachable by Tab as well
    <div class="picker" ref={place} onKeyDown={onKeyDown}>
      <label class="field">
        <span>{words.field}</span>
        <input
          type="text"
          data-first
          data-takes-scans
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="soft" role="status">
        {isSearching && shown.length > 0 ? words.found({ count: shown.length + others }) : words.hint}
      </p>
      {isSearching && shown.length === 0 && <Empty {...words.nobody} />}
      {isSearching && shown.length > 0 && (
        <ul class="picks">
          {shown.map((reader) => (
            <li key={reader.cardNumber}>
              <button type="button" data-pick class="pick" onClick={() => onPick(reader)}>
                <b>{reader.name}</b> <span>{placeOf(reader, saying)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p class="soft">{words.more({ count: others })}</p>}
      {shown.length === 0 && <ByClass groups={entries} saying={saying} onPick={onPick} />}
    </div>
  );
}

/** 三(2)班 · 7号 · 男: what tells two of the same name apart. */
export function placeOf({ className, seatNumber, sex, cardNumber }: IndexedReader, saying: Saying): string {
  const seat = seatNumber && paneWords(saying.language).seat({ seat: seatNumber });
  return [className, seat, sex].filter(Boolean).join(' · ') || cardNumber;
}

type ByClassProps = Omit<Props, 'readers'> & { readonly groups: readonly IndexedReader[] };

function ByClass({ groups, saying, onPick }: ByClassProps) {
  const words = paneWords(saying.language).pick;
  const [open, setOpen] = useState<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew at every look; its length tells whether more has come
  const all = useMemo(() => classGroups(groups), [groups.length]);
  const grid = useRef<HTMLDivElement>(null);
  const show = (className: string | undefined) => {
    setOpen(className);
    // The button that was pressed is gone by then.
    requestAnimationFrame(() => grid.current?.querySelector('button')?.focus());
  };
  const chosen = all.find((group) => group.className === open);
  const nameOf = ({ className }: ClassGroup) => className || words.withoutClass;
  if (!chosen) {
    return (
      <section class="by-class" aria-label={words.byClass}>
        <h3>{words.byClass}</h3>
        <div class="grid" ref={grid}>
          {all.map((group) => (
            <button key={group.className} type="button" data-pick onClick={() => show(group.className)}>
              {nameOf(group)}
            </button>
          ))}
        </div>
      </section>
    );
  }
  return (
    <section class="by-class" aria-label={nameOf(chosen)}>
      <h3>{nameOf(chosen)}</h3>
      <div class="grid" ref={grid}>
        <button type="button" data-pick class="other" onClick={() => show(undefined)}>
          {words.otherClass}
        </button>
        {chosen.readers.map((reader) => (
          <button key={reader.cardNumber} type="button" data-pick class="seat" onClick={() => onPick(reader)}>
            {reader.seatNumber && <span class="seat-number">{reader.seatNumber}</span>}{' '}
            <span class="seat-name" title={reader.name}>
              {reader.name}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
