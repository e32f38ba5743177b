// What a sweep has tried, for the last lines of `npm run proof`.

import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository } from '../tests/support/repository.ts';

const COUNTS = inRepository('.out/proof-counts.jsonl');

/** Adds to the sum printed under `what`, such as `stops`. */
export function tellCount(what: string, count: number): void {
  mkdirSync(dirname(COUNTS), { recursive: true });
  appendFileSync(COUNTS, `${JSON.stringify({ what, count })}\n`);
}
