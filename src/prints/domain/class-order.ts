// In which order a class stands on paper, and how two children of one name are told apart.

import type { PrintReader } from './print-list.ts';

type Seated = Pick<PrintReader, 'className' | 'seatNumber' | 'name' | 'cardNumber'>;

/** The readers of a class by seat number, whoever has none after them. */
export function inSeatOrder<Reader extends Seated>(
  readers: readonly Reader[],
  className: string,
): readonly Reader[] {
  return readers
    .filter((reader) => reader.className === className)
    .sort(
      (a, b) =>
        seatOf(a) - seatOf(b) ||
        compare(a.seatNumber, b.seatNumber) ||
        compare(a.name, b.name) ||
        compare(a.cardNumber, b.cardNumber),
    );
}

/** Names that more than one of these readers has: the sex is printed beside them. */
export function sharedNames(readers: readonly Pick<PrintReader, 'name'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of readers) {
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}

/** Seats that are not numbers, such as A3, come after those that are. */
function seatOf({ seatNumber }: Seated): number {
  const text = seatNumber.normalize('NFKC').trim();
  if (text === '') return Number.MAX_SAFE_INTEGER;
  return /^\d+$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER - 1;
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
