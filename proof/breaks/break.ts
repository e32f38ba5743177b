// A change of one line that must turn a test red: how one knows that the tests can fail for the reason they name.

/** One break of the product or of the local workspace. */
export type Break = {
  /** What is broken, as a reader of the list would say it. */
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  /** Occurs in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** Test files that must be green without the break and red with it, each perhaps narrowed by a part of the tests' names. */
  readonly tests: readonly BrokenTest[];
};

export type BrokenTest = { readonly file: string; readonly named?: string };

/** What became of one break. */
export type Verdict = {
  readonly name: string;
  /** `unnoticed` means that no named test failed; `stale` that the text is not there exactly once; `unfit` that nothing ran. */
  readonly outcome: 'noticed' | 'unnoticed' | 'stale' | 'unfit';
  /** The first test that failed, or why nothing ran. */
  readonly by: string;
};
