// The keyboard is never left nowhere: what had the focus may be gone once something was written or read again.

import { useLayoutEffect } from 'preact/hooks';

/** To the step's heading, from where Tab goes on, whenever nothing has the focus. */
export function useKeptFocus(): void {
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('.step h1')?.focus({ preventScroll: true });
  });
}
