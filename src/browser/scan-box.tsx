// The scan box: the largest thing on the desk, which says in words whether a scan would arrive.

import { useEffect, useRef, useState } from 'preact/hooks';
import { listenForScans, SCAN_BOX, type ScanHandlers, takesTyping } from './scan-keys.ts';

type Words = {
  readonly label: string;
  readonly ready: string;
  readonly notReady: string;
  readonly closed: string;
};

type Props = Omit<ScanHandlers, 'onFocus'> & {
  readonly words: Words;
  /** False while the desk itself could not be opened: a scan would not arrive. */
  readonly isOpen: boolean;
};

/**
 * The box keeps the focus: it takes it when the window gets it, after every act, and when a scanner starts
 * typing while a button has it. Only the window's own focus is out of its reach (PLATFORM 4.59).
 */
export function ScanBox({ words, isOpen, ...handlers }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const hasFocus = useScans(input, handlers);
  const isReady = hasFocus && isOpen;
  const state = hasFocus ? words.ready : words.notReady;
  return (
    <form class={isReady ? 'scan ready' : 'scan'}>
      <label for={SCAN_BOX} class="scan-state">
        <span role="status">
          <span class="sign" aria-hidden="true">
            {isReady ? '●' : '!'}
          </span>{' '}
          {isOpen ? state : words.closed}
        </span>
      </label>
      <input
        id={SCAN_BOX}
        ref={input}
        data-testid="scan"
        type="text"
        aria-label={words.label}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="done"
      />
    </form>
  );
}

/** True while keys typed now would reach the box; keeps it so whenever the page has a say. */
function useScans(
  input: { readonly current: HTMLInputElement | null },
  handlers: Omit<ScanHandlers, 'onFocus'>,
): boolean {
  const [hasFocus, setHasFocus] = useState(() => document.hasFocus());
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const box = input.current;
    if (!box) return;
    const take = () => {
      setHasFocus(true);
      if (!takesTyping(document.activeElement)) box.focus();
    };
    const lose = () => setHasFocus(false);
    const onFocus = () => setHasFocus(true);
    const stop = listenForScans(box, () => ({ ...latest.current, onFocus }));
    box.focus();
    window.addEventListener('focus', take);
    window.addEventListener('blur', lose);
    return () => {
      stop();
      window.removeEventListener('focus', take);
      window.removeEventListener('blur', lose);
    };
  }, [input]);
  return hasFocus;
}
