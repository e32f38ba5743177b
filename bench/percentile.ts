// The value below which a share of the measured ones lie.

/** `share` from 0 to 1; whole numbers. NaN when nothing was measured. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(sorted.length * share) - 1);
  return Math.round(sorted[at] ?? Number.NaN);
}
