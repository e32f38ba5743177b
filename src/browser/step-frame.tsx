// A step of the page in the place of the list: a heading, the way back, and the focus where the keyboard is wanted first.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly heading: string;
  /** What the way back is called. */
  readonly saying: { readonly words: { readonly back: string } };
  readonly back: () => void;
  readonly children: ComponentChildren;
};

/** Esc goes back as well. What is marked `data-first` is focused, else the heading, so that no key does something unseen. */
export function StepFrame({ heading, saying, back, children }: Props) {
  const place = useRef<HTMLElement>(null);
  const latest = useRef(back);
  latest.current = back;
  useLayoutEffect(() => {
    const wanted = place.current?.querySelector<HTMLElement>('[data-first]');
    (wanted ?? place.current?.querySelector('h1'))?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <section class="step" ref={place} aria-label={heading}>
      <header>
        <h1 tabIndex={-1}>{heading}</h1>
        <button type="button" onClick={back}>
          {saying.words.back}
        </button>
      </header>
      {children}
    </section>
  );
}
