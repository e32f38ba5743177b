// Several desks, an office and a person live through chance histories of thousands of steps, and the product agrees with the plain library throughout.

import { describe, expect, it } from 'vitest';
import { quickDist } from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';
import { search } from './run.ts';

const { PROOF_SEED, PROOF_PATH, PROOF_HISTORIES, PROOF_LONGEST } = process.env;
/** The same histories every time, so that a change is judged by what it changes; `random` looks for new ones. */
const USUAL_SEED = '20260901';
const seed = PROOF_SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(PROOF_SEED ?? USUAL_SEED);
const histories = Number(PROOF_HISTORIES ?? 250);
const longest = Number(PROOF_LONGEST ?? 120);
/** On the average a history is half as long as it may be; one that is seen again is one history. */
const enough = PROOF_PATH ? 1 : Math.min(10_000, (histories * longest) / 3);

describe('a school year by chance', () => {
  it('leaves the product with the readers, copies and loans of the plain library', async () => {
    process.stdout.write(`model: PROOF_SEED=${seed}, ${histories} histories\n`);

    const { steps, told } = await search({ dist: quickDist(), seed, histories, longest, path: PROOF_PATH });

    tellCount('model steps', steps);
    expect(told).toBe('');
    expect(steps).toBeGreaterThanOrEqual(enough);
  });
});
