// Running numbers on labels and cards: the pattern `T0000000` means T0000001, T0000002 …

/** Fixed text, then a counter of fixed width (FIELD 7.6: fixed length, upper case, never reused). */
export type NumberPattern = { readonly prefix: string; readonly width: number };

/** Reads a pattern: letters, digits or hyphens, ending in the zeros to be counted up; at most 20 characters. */
export function parsePattern(text: string): NumberPattern | undefined {
  const parts = /^((?:[0-9A-Z-]*[1-9A-Z-])?)(0{1,12})$/.exec(text);
  if (!parts || text.length > 20) return undefined;
  const [, prefix = '', zeros = ''] = parts;
  return { prefix, width: zeros.length };
}

/** The counter of a number that fits the pattern exactly, in either case; `undefined` for a number of another kind. */
export function counterIn(pattern: NumberPattern, number: string): number | undefined {
  const upper = number.toUpperCase();
  if (!upper.startsWith(pattern.prefix) || upper.length !== pattern.prefix.length + pattern.width)
    return undefined;
  const digits = upper.slice(pattern.prefix.length);
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** The highest counter among numbers ever given, replaced and withdrawn ones included; 0 when none fits. */
export function highestCounter(pattern: NumberPattern, numbers: Iterable<string>): number {
  let highest = 0;
  for (const number of numbers) highest = Math.max(highest, counterIn(pattern, number) ?? 0);
  return highest;
}

/**
 * The next `count` numbers above `highestUsed`, so that a gap left by a withdrawn copy is never filled.
 * `undefined` when they no longer fit the pattern's width: a longer pattern must be chosen.
 */
export function nextNumbers(
  pattern: NumberPattern,
  highestUsed: number,
  count: number,
): readonly string[] | undefined {
  if (String(highestUsed + count).length > pattern.width) return undefined;
  return Array.from(
    { length: count },
    (_, at) => pattern.prefix + String(highestUsed + 1 + at).padStart(pattern.width, '0'),
  );
}

/** Numbers of a run, named by first and last: `R000001`–`R000004`. */
export type NumberRange = { readonly first: string; readonly last: string };

/** The ranges of the numbers given, one for each prefix, in the order they were first given. */
export function rangesOf(numbers: readonly string[]): NumberRange[] {
  const ranges = new Map<string, NumberRange>();
  for (const number of numbers) {
    const prefix = number.replace(/\d+$/, '');
    ranges.set(prefix, { first: ranges.get(prefix)?.first ?? number, last: number });
  }
  return [...ranges.values()];
}

/** Gives a pattern's numbers above all of `known`, one by one; `undefined` when the pattern is spent or is none. `known` is read once. */
export function numberGiver(patternText: string, known: Iterable<string>): () => string | undefined {
  const pattern = parsePattern(patternText);
  let highest = pattern ? highestCounter(pattern, known) : 0;
  return () => pattern && nextNumbers(pattern, highest++, 1)?.[0];
}
