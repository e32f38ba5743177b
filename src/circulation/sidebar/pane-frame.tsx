// What every pane has: a heading, the way back, and the focus where the keyboard is wanted first.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Saying } from './line-words.ts';
import { paneWords } from './pane-words.ts';
import './pane.css';

type Props = {
  readonly heading: string;
  readonly saying: Saying;
  readonly close: () => void;
  /** The pane alone is printed, as a list. */
  readonly prints?: boolean;
  readonly children: ComponentChildren;
};

/** Esc is the desk's affair: it closes whichever pane is open. */
export function PaneFrame({ heading, saying, close, prints = false, children }: Props) {
  const place = useRef<HTMLElement>(null);
  // Before the next key arrives: a scanner does not wait.
  useLayoutEffect(() => {
    focusFirst(place.current);
    window.scrollTo(0, 0);
  }, []);
  return (
    <section class={prints ? 'pane prints' : 'pane'} ref={place} aria-label={heading} data-keeps-focus>
      <header class="pane-head">
        <h2>{heading}</h2>
        <button type="button" class="pane-back" onClick={close}>
          {paneWords(saying.language).back}
        </button>
      </header>
      {children}
    </section>
  );
}

/** A step of a pane that comes in the place of another: the keyboard is wanted here now. */
export function PaneStep({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => focusFirst(place.current), []);
  return (
    <div class="pane-form" ref={place}>
      {children}
    </div>
  );
}

/** What is marked `data-first`, else the first field, else the main button, else the way back. */
function focusFirst(place: HTMLElement | null): void {
  const wanted = ['[data-first]', 'input:not([type=checkbox])', 'button.main', 'button'];
  for (const selector of wanted) {
    const found = place?.querySelector<HTMLElement>(selector);
    if (!found) continue;
    found.focus({ preventScroll: true });
    return;
  }
}
