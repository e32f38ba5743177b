// A scan that went into a field meant for words is taken out of it again and goes where scans go.

import { useEffect, useRef } from 'preact/hooks';
import { cleanScan } from '../../browser/scan-text.ts';
import { isEndKey, makeTypedCode } from '../../browser/typed-code.ts';

/** Keys further apart are a hand's. */
const BURST_GAP_MS = 60;

/** Told of each scan that ended outside a field marked `data-takes-scans`; its end key does nothing else then. */
export function useStrayScans(onScan: (code: string) => void): void {
  const latest = useRef(onScan);
  latest.current = onScan;
  useEffect(() => {
    const typed = makeTypedCode();
    let lastAt = 0;
    let before = '';
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const field = target instanceof HTMLInputElement ? target : undefined;
      if (field?.dataset.takesScans !== undefined) return typed.clear();
      if (!isEndKey(event)) {
        // A letter would choose among the options by itself.
        const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
        if (isTyped && target instanceof HTMLSelectElement) event.preventDefault();
        if (typed.text() === '' || event.timeStamp - lastAt > BURST_GAP_MS) {
          typed.clear();
          before = field?.value ?? '';
        }
        typed.add(event, event.timeStamp);
        lastAt = event.timeStamp;
        return;
      }
      const code = typed.isBurst() ? cleanScan(typed.text()) : '';
      typed.clear();
      if (!code) return;
      event.preventDefault();
      event.stopPropagation();
      if (field) {
        field.value = before;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      latest.current(code);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}
