// A history from its first morning to its last night, and a search for one in which the two libraries disagree.

import fc from 'fast-check';
import { callDesk } from './desk-steps.ts';
import { byHand } from './hand-steps.ts';
import { Disagreement, Live } from './live.ts';
import { atOffice } from './office-steps.ts';
import { sayHistory } from './said.ts';
import { type Step, step } from './steps.ts';
import { checkData, openPage, passTime, upkeep } from './upkeep-steps.ts';

/** Lives through the steps and the night after them. Throws a `Disagreement` that names the step. */
export async function liveThrough(
  dist: string,
  steps: readonly Step[],
  onStep: () => void = () => {},
): Promise<void> {
  const live = await Live.open(dist);
  let at = 0;
  try {
    for (const each of [...steps, LAST_NIGHT]) {
      at++;
      take(live, each);
      onStep();
      passTime(live, A_MOMENT);
    }
  } catch (error) {
    const what =
      error instanceof Disagreement ? error.message : String(error instanceof Error ? error.stack : error);
    throw new Disagreement(`Step ${at}: ${what}`);
  } finally {
    live.school.workspace.gate(null);
    await live.close();
  }
}

const LAST_NIGHT: Step = { do: 'night', trouble: { kind: 'none' } };
/** Between two steps. */
const A_MOMENT = { do: 'minutes', count: 0.05 } as const;

function take(live: Live, step: Step): void {
  switch (step.do) {
    case 'call':
      callDesk(live, step.call, step.trouble);
      break;
    case 'office':
      atOffice(live, step);
      break;
    case 'night':
    case 'setUp':
      upkeep(live, step);
      break;
    case 'minutes':
    case 'days':
    case 'daysAway':
      passTime(live, step);
      break;
    case 'reopen':
      live.reopen();
      break;
    case 'check':
      checkData(live);
      break;
    case 'page':
      openPage(live, step);
      break;
    default:
      byHand(live, step);
  }
}

export type Search = {
  readonly dist: string;
  readonly seed: number;
  readonly histories: number;
  readonly longest: number;
  /** Where fast-check's report of an earlier run left off. */
  readonly path?: string | undefined;
};

export type Found = {
  readonly steps: number;
  /** '' when the libraries agreed all along; else the shortest history found, what disagreed and how to see it again. */
  readonly told: string;
  readonly history: readonly Step[];
};

/** Lives through histories of up to `longest` steps until one disagrees, and shortens that one. */
export async function search({ dist, seed, histories, longest, path }: Search): Promise<Found> {
  let steps = 0;
  const history = fc.noBias(fc.array(step, { maxLength: longest, size: 'max' }));
  const property = fc.asyncProperty(history, (each) => liveThrough(dist, each, () => steps++));
  const outcome = await fc.check(property, { seed, numRuns: histories, ...(path ? { path } : {}) });
  const [found] = outcome.counterexample ?? [];
  if (!outcome.failed || !found) return { steps, told: '', history: [] };
  const why = outcome.errorInstance instanceof Error ? outcome.errorInstance.message : '';
  const again = `PROOF_SEED=${seed} PROOF_PATH=${outcome.counterexamplePath}`;
  return { steps, history: found, told: `${again}\n${sayHistory(found)}\n${why}` };
}
