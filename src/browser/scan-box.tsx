// The scan box: the largest thing on the desk, which says in words whether a scan would arrive.

import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanScan } from './scan-text.ts';

type Words = {
  readonly label: string;
  readonly ready: string;
  readonly notReady: string;
  readonly closed: string;
};

type Props = {
  readonly words: Words;
  /** False while the desk itself could not be opened: a scan would not arrive. */
  readonly isOpen: boolean;
  /** Gets a cleaned, non-empty code. */
  readonly onScan: (code: string) => void;
};

/**
 * The box keeps the focus: it takes it when the window gets it, after every act, and when a scanner starts
 * typing while a button has it. Only the window's own focus is out of its reach (PLATFORM 4.59).
 */
export function ScanBox({ words, isOpen, onScan }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const hasFocus = useWindowFocus(input);
  const isReady = hasFocus && isOpen;
  const state = hasFocus ? words.ready : words.notReady;

  const end = () => {
    const box = input.current;
    if (!box) return;
    const code = cleanScan(box.value);
    box.value = '';
    if (code) onScan(code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!endsScan(event, input.current?.value ?? '')) return;
    event.preventDefault();
    end();
  };

  return (
    <form class={isReady ? 'scan ready' : 'scan'} onSubmit={end}>
      <label for="scan" class="scan-state">
        <span role="status">
          <span class="sign" aria-hidden="true">
            {isReady ? '●' : '!'}
          </span>{' '}
          {isOpen ? state : words.closed}
        </span>
      </label>
      <input
        id="scan"
        ref={input}
        data-testid="scan"
        type="text"
        aria-label={words.label}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="done"
        onKeyDown={onKeyDown}
      />
    </form>
  );
}

/**
 * Enter or Tab ends a scan, as scanners are set to send one of them. Tab in an empty box moves on, for people without a mouse.
 * A key an input method is still working on ends nothing; reading such scans from their key codes belongs here too.
 */
function endsScan(event: KeyboardEvent, typed: string): boolean {
  if (event.isComposing) return false;
  return event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && typed.trim() !== '');
}

/** True while keys typed now would reach the box; keeps it so whenever the page has a say. */
function useWindowFocus(input: { readonly current: HTMLInputElement | null }): boolean {
  const [hasFocus, setHasFocus] = useState(() => document.hasFocus());
  useEffect(() => {
    const take = () => {
      setHasFocus(true);
      if (!isTypingElsewhere(input.current)) input.current?.focus();
    };
    const lose = () => setHasFocus(false);
    const afterAct = () => input.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      const isCharacter = event.key.length === 1 && event.key !== ' ';
      if (isCharacter && !event.ctrlKey && !event.metaKey && !event.altKey) take();
    };
    input.current?.focus();
    window.addEventListener('focus', take);
    window.addEventListener('blur', lose);
    document.addEventListener('click', afterAct);
    document.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('focus', take);
      window.removeEventListener('blur', lose);
      document.removeEventListener('click', afterAct);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [input]);
  return hasFocus;
}

function isTypingElsewhere(box: HTMLElement | null): boolean {
  const active = document.activeElement;
  return active !== box && (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement);
}
