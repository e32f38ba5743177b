// What the browser measure says, as `npm run bench -- --json` prints it.

/** Milliseconds of real time, inside the page. */
export type BrowserFigures = {
  readonly scans: number;
  /** From a scan's end key to its line, or the reader's name, on the screen. */
  readonly answerP50Ms: number;
  readonly answerP95Ms: number;
  /** From a copy's end key to its line saying that it is settled. */
  readonly settledP50Ms: number;
  readonly settledP95Ms: number;
  /** Lines not settled at the same time, at most. */
  readonly maxQueue: number;
  /** Scans that were not answered, not settled, or not carried out exactly once. */
  readonly lost: number;
  /** Acts that were carried out before an act scanned earlier. */
  readonly outOfOrder: number;
};
