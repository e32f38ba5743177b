// In which order readers of a class come: as they sit, and without a seat last.

type Seated = { readonly seatNumber: string; readonly readerName: string };

/** Compares two readers by seat, then by name. */
export function bySeat(a: Seated, b: Seated): number {
  return seatOf(a) - seatOf(b) || compareText(a.readerName, b.readerName);
}

/** -1, 0 or 1, by character codes: the same on every machine. */
export function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** Also typed in full width. */
function seatOf({ seatNumber }: Seated): number {
  return Number(seatNumber.normalize('NFKC')) || Number.MAX_SAFE_INTEGER;
}
