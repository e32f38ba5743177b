// What the chase log says of each loan: who was told last, and until when nobody asks again.

import type { CivilDay, CivilMoment } from '../../kernel/civil-day.ts';
import type { ChaseResult, LogWay } from './log-words.ts';

/** A line of 催还记录. */
export type LogLine = {
  readonly at: CivilMoment;
  readonly stage: string;
  readonly to: string;
  readonly by: LogWay;
  readonly result: ChaseResult;
  readonly promisedOn: CivilDay | '';
  readonly note: string;
  readonly operator: string;
  readonly noticeId: string;
  readonly loanKeys: readonly string[];
  readonly requestId: string;
};

export type Told = {
  readonly last: Pick<LogLine, 'at' | 'by' | 'result' | 'to'> | null;
  readonly promisedOn: CivilDay | '';
  /** The chase rests until the end of this day; '' when it does not rest. Compares as text. */
  readonly pausedUntil: string;
};

/** 暂不催还 without a day: until the loan is renewed, which makes it another matter. */
const FOR_GOOD = '9999-12-31';

/** By loan key. The newest word counts, and of one moment the lower line. */
export function foldLog(lines: readonly LogLine[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const line of inOrder(lines)) {
    if (line.result === 'notSent') continue;
    const { at, by, result, to } = line;
    for (const key of line.loanKeys) {
      const before = told.get(key) ?? { last: null, promisedOn: '', pausedUntil: '' };
      told.set(key, { ...before, ...restOf(line), last: { at, by, result, to } });
    }
  }
  return told;
}

/** However a person has sorted the tab. */
export function inOrder(lines: readonly LogLine[]): readonly LogLine[] {
  return [...lines].sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
}

/** A promise without a day stops nothing. */
function restOf({ result, promisedOn }: LogLine): Partial<Told> {
  if (result !== 'promised' && result !== 'waived') return {};
  return { promisedOn, pausedUntil: promisedOn || (result === 'waived' ? FOR_GOOD : '') };
}
