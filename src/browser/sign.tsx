// The four signs, drawn so that they look alike on every system, with the character itself for whoever reads or copies.

const DRAWN = {
  '✓': 'M2.5 8.5l4 4 7-9',
  '✕': 'M3 3l10 10M13 3L3 13',
  '!': 'M8 2v8M8 13.2v.6',
  '…': 'M2.6 8h.2M7.9 8h.2M13.2 8h.2',
} as const;

/** A sign says in black and white what its colour says. */
export function Sign({ sign }: { readonly sign: keyof typeof DRAWN }) {
  return (
    <span class="sign">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={DRAWN[sign]} />
      </svg>
      <span class="sign-text">{sign}</span>
    </span>
  );
}
