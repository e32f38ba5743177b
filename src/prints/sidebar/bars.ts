// The bars of a Code 128, as a row of modules.

import JsBarcode from 'jsbarcode';

const known = new Map<string, string>();

/** `1` for a black module and `0` for a white one, quiet zones not included; '' for a text that Code 128 has no signs for. */
export function barsOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const bars = encode(text);
  known.set(text, bars);
  return bars;
}

function encode(text: string): string {
  // Given a bare object, the library draws nothing and leaves the modules in it.
  const drawn: { encodings?: readonly { readonly data: string }[] } = {};
  try {
    JsBarcode(drawn, text, { format: 'CODE128' });
  } catch {
    return '';
  }
  return drawn.encodings?.map(({ data }) => data).join('') ?? '';
}

/** The black bars as [first module, width in modules]. */
export function blackBars(bars: string): readonly (readonly [number, number])[] {
  return [...bars.matchAll(/1+/g)].map((run) => [run.index, run[0].length] as const);
}
