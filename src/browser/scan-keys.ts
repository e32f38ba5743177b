// Who gets the keys: the scan box whenever nobody is typing elsewhere, and scans from whatever field they landed in.

import { cleanScan } from './scan-text.ts';
import { isEndKey, makeTypedCode } from './typed-code.ts';

export type ScanHandlers = {
  /** Gets a cleaned, non-empty code. */
  readonly onScan: (code: string) => void;
  /** A scanner's burst ended in another field. True when it was taken for a scan: the field gets back what it held. */
  readonly onStrayScan: (code: string) => boolean;
  /** A single key stands in the box and nothing follows: no scan. True when it meant something, and the box is emptied. */
  readonly onSingleKey: (key: string) => boolean;
  readonly onFocus: () => void;
};

const SINGLE_KEY_MS = 350;
const BURST_GAP_MS = 60;
const STALE_MS = 2_000;
const NOT_TYPED_INTO = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'];

/** The scan box's id, for whoever gives the focus back. */
export const SCAN_BOX = 'scan';

/** Gives the focus back to the scan box. */
export function focusScanBox(): void {
  document.getElementById(SCAN_BOX)?.focus();
}

/** True for a field a person types into or chooses from. */
export function takesTyping(element: Element | null): element is HTMLInputElement {
  if (element instanceof HTMLInputElement) return !NOT_TYPED_INTO.includes(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/** Listens to the whole page for `box`; the answer ends it. */
export function listenForScans(box: HTMLInputElement, handlers: () => ScanHandlers): () => void {
  const typed = makeTypedCode();
  const stray = makeTypedCode();
  let lastAt = 0;
  let strayBefore = '';
  let single = 0;
  /** An aborted composition may still deliver its text: it is thrown away until the next key. */
  let isAborting = false;

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const active = document.activeElement;
    if (active !== box && takesTyping(active)) return watch(event, active);
    window.clearTimeout(single);
    if (isEndKey(event)) return active === box ? endByKey(event) : undefined;
    if (active !== box) {
      const isCharacter = event.key.length === 1 && event.key !== ' ';
      if (!isCharacter) return;
      handlers().onFocus();
      box.focus();
    }
    takeKey(event);
  };

  function takeKey(event: KeyboardEvent): void {
    if (isAborting) box.value = '';
    isAborting = false;
    const isLeftOver = !typed.isDisguised() || event.timeStamp - lastAt > STALE_MS;
    if (event.key === 'Escape' || (box.value === '' && isLeftOver)) typed.clear();
    typed.add(event, event.timeStamp);
    lastAt = event.timeStamp;
    single = window.setTimeout(() => {
      const code = cleanScan(box.value);
      if (code.length === 1 && handlers().onSingleKey(code)) empty();
    }, SINGLE_KEY_MS);
  }

  /** Tab in an empty box moves on, for people without a mouse. */
  function endByKey(event: KeyboardEvent): void {
    const isTab = event.key === 'Tab' || event.code === 'Tab';
    const isEmpty = box.value.trim() === '' && !typed.isDisguised();
    if (isTab && (event.shiftKey || isEmpty)) return;
    if (event.isComposing && !typed.isDisguised()) return;
    event.preventDefault();
    end();
  }

  function end(): void {
    const code = cleanScan(typed.isDisguised() ? typed.text() : box.value);
    if (typed.isDisguised()) abortComposition();
    empty();
    if (code) handlers().onScan(code);
  }

  /** Leaving the field is the one thing that ends a composition in every browser. */
  function abortComposition(): void {
    isAborting = true;
    box.blur();
    box.value = '';
    box.focus();
  }

  function empty(): void {
    box.value = '';
    typed.clear();
  }

  /** A person typing elsewhere is left alone; a scanner gives itself away by its speed. `data-takes-scans` marks a field that is scanned into. */
  function watch(event: KeyboardEvent, field: HTMLInputElement): void {
    if (!isEndKey(event)) {
      if (stray.text() === '' || event.timeStamp - lastAt > BURST_GAP_MS) {
        stray.clear();
        strayBefore = field.value;
      }
      stray.add(event, event.timeStamp);
      lastAt = event.timeStamp;
      return;
    }
    const code = stray.isBurst() ? cleanScan(stray.text()) : '';
    stray.clear();
    const isMeantHere = field.dataset.takesScans !== undefined;
    if (!code || isMeantHere || !handlers().onStrayScan(code)) return;
    event.preventDefault();
    event.stopPropagation();
    field.blur();
    field.value = strayBefore;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }

  /** After an act by mouse the box is ready again, but nobody is called away from a field or an open menu. */
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('[data-keeps-focus]')) return;
    if (!takesTyping(document.activeElement)) box.focus();
  };
  const onText = () => {
    if (isAborting) box.value = '';
  };

  document.addEventListener('keydown', onKey, true);
  document.addEventListener('click', onClick);
  box.addEventListener('input', onText);
  box.addEventListener('compositionend', onText);
  box.form?.addEventListener('submit', end);
  return () => {
    window.clearTimeout(single);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('click', onClick);
    box.removeEventListener('input', onText);
    box.removeEventListener('compositionend', onText);
    box.form?.removeEventListener('submit', end);
  };
}
