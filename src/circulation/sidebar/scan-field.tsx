// A field of a pane that is scanned into, or typed into by whoever has no scanner.

import { useRef } from 'preact/hooks';
import { cleanScan } from '../../browser/scan-text.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter or Tab ended a code; gets it cleaned, never ''. */
  readonly onScan?: (code: string) => void;
  readonly isFirst?: boolean;
};

/** `data-takes-scans` tells the desk that a scan made here is meant for this field. */
export function ScanField({ label, hint = '', value, onChange, onScan, isFirst = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const code = cleanScan(field.current?.value ?? '');
    const isEnd = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
    if (!isEnd || event.isComposing) return;
    // An empty field sends nothing: whoever wants a number made presses the button.
    if (!code && event.key === 'Enter') event.preventDefault();
    if (!code || !onScan) return;
    event.preventDefault();
    onScan(code);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        ref={field}
        type="text"
        data-takes-scans
        data-first={isFirst || undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {hint && <small class="soft">{hint}</small>}
    </label>
  );
}
