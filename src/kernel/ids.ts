// Internal ids and request ids: how they look, and how old a request id may be.

/** What an internal id stands for, by its first letter. */
export type IdKind = 'copy' | 'reader' | 'class' | 'loan' | 'charge';

const LETTER: { readonly [kind in IdKind]: string } = {
  copy: 'c',
  reader: 'r',
  class: 'k',
  loan: 'l',
  charge: 'h',
};

/**
 * An internal id such as `l7f3k9q2x1ab0c`: a letter for its kind and 12 characters of base 36.
 * `randomHex` is at least 16 hex digits of a fresh UUID.
 */
export function makeId(kind: IdKind, randomHex: string): string {
  const hex = randomHex.replace(/-/g, '');
  const half = (from: number) =>
    Number.parseInt(hex.slice(from, from + 8), 16)
      .toString(36)
      .padStart(7, '0')
      .slice(-6);
  return LETTER[kind] + half(0) + half(8);
}

/** True for an id of the given kind, also one derived by `derivedId`. */
export function isId(kind: IdKind, text: string): boolean {
  return text.startsWith(LETTER[kind]) && /^[a-z][0-9a-z]{6,40}$/.test(text);
}

/**
 * The n-th id of a request, the same at every retry, so that a retried import finds what its first try wrote.
 * Errors: none; `requestId` has passed `isRequestId`.
 */
export function derivedId(kind: IdKind, requestId: string, index: number): string {
  return `${LETTER[kind]}${requestId.toLowerCase().replace(/[^0-9a-z]/g, '')}x${index.toString(36)}`;
}

/**
 * A request id made by the page: `q` + 9 characters of base 36 for the moment (epoch ms) + 8 random ones.
 * The moment lets the server see that a request is old without searching the journal for every new one.
 */
export function makeRequestId(epochMs: number, random: () => number): string {
  const tail = Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36)).join('');
  return `q${epochMs.toString(36).padStart(9, '0')}${tail}`;
}

/** Two numbers on labels are the same whatever their case: scanners and hands differ (FIELD 7.6). */
export function isSameNumber(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/** 8 to 32 letters and digits: what the door accepts as a request id. */
export const REQUEST_ID = /^[0-9A-Za-z-]{8,32}$/;

const RECENT_MS = 10 * 60_000;

/**
 * True unless the id proves that it was made within the last ten minutes. Such an id may have been carried out and
 * moved out of the ledger since, so it is looked up in the journal. A closed row stays in the ledger for at least fifteen minutes.
 */
export function mayBeOld(requestId: string, nowEpochMs: number): boolean {
  const made = madeAt(requestId);
  return made === undefined || Math.abs(nowEpochMs - made) > RECENT_MS;
}

/** The moment a page made the id, epoch ms; `undefined` when it was made elsewhere. */
export function madeAt(requestId: string): number | undefined {
  const made = /^q([0-9a-z]{9})[0-9a-z]{8}$/.exec(requestId)?.[1];
  return made === undefined ? undefined : Number.parseInt(made, 36);
}
