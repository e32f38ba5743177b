// A number that is a card and a barcode: only the person at the desk knows which was meant.

import { useEffect, useRef } from 'preact/hooks';
import { SCAN_BOX } from '../../browser/scan-keys.ts';
import { shorten } from '../../i18n/sentence.ts';
import type { Question } from './desk-view.ts';
import type { Saying } from './line-words.ts';

type Props = {
  readonly question: Question;
  readonly saying: Saying;
  readonly answer: (meant: 'card' | 'copy') => void;
};

/** Answered by click, by the keys 1 and 2, or by arrows and Enter. */
export function QuestionNote({ question: { reader, copy }, saying: { words }, answer }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = document.getElementById(SCAN_BOX);
    // A scanner that is typing already is not to lose its keys to a button.
    if (box instanceof HTMLInputElement && box.value === '') buttonsIn(place.current)[0]?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const all = buttonsIn(place.current);
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    <div class="note look question" role="alert" ref={place} onKeyDown={onKeyDown}>
      <p class="line-text">{words.question({ code: reader.cardNumber })}</p>
      <button type="button" onClick={() => answer('card')}>
        <kbd>1</kbd> {words.questionReader({ name: shorten(reader.name, 24) })}
      </button>
      <button type="button" onClick={() => answer('copy')}>
        <kbd>2</kbd> {words.questionCopy({ title: shorten(copy.title, 24) })}
      </button>
    </div>
  );
}

const buttonsIn = (place: HTMLElement | null) => [...(place?.querySelectorAll('button') ?? [])];
