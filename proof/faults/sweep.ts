// Stops a request everywhere, lives each of its fates to the end, and tells what is wrong then.

import { problemsOf } from '../../tests/support/ledger-truth.ts';
import { type KeyedRow, keyedRows, sheetOf, type TabIds, tabKeys } from '../../tests/support/rows-by-key.ts';
import { type SmallSchool, unpack } from '../../tests/support/small-school.ts';
import { nameOfSwept, type Swept } from '../acts/swept.ts';
import { everyFate, type Fate } from './fates.ts';
import { wrongsAtAnyMoment, wrongsOfSettledLedger } from './ledger-wrongs.ts';
import { type Morning, openMorning } from './morning.ts';
import { differenceOf, isMadeOf, type Picture } from './picture.ts';
import { wrongsOfWhatIsShown } from './shown-wrongs.ts';
import { callsOf, everyStopOf, type PlannedStop, stopRun } from './stops.ts';

/** Stops made, futures lived after them, and what was wrong; each wrong names the act, the stop and the fate. */
export type Swath = { readonly stops: number; readonly futures: number; readonly wrongs: readonly string[] };

export type Options = {
  readonly dist?: string | undefined;
  readonly fates?: readonly Fate[];
  /** What may stand of the request, from nothing to all; of a batch each prefix. */
  readonly parts?: readonly Swept['send'][];
  /** It has no ledger that tells of it: when nobody sends it again, each row stands as in one of the parts, not all in the same. */
  readonly isInSteps?: boolean;
  /** Done or not, the answer is a refusal. */
  readonly isRefused?: boolean;
  /** Takes out of a line what the product does not promise after a stop. */
  readonly blur?: (line: string) => string;
};

const nothing: Swept['send'] = () => ({ state: 'done', logs: [], meter: undefined as never });

/**
 * Stops the request everywhere, every time on the same morning. Two stops that leave the same cells and the same memory have the same future, so every stop
 * is made and each future that differs is lived once in every fate.
 */
export async function sweepStops(swept: Swept, options: Options = {}): Promise<Swath> {
  const { fates = everyFate, parts = [nothing, swept.send] } = options;
  const morning = await openMorning(swept.prepare, options.dist);
  const { school, requestId } = morning;
  const send = () => swept.send(school, requestId);
  const expected = fates.map((fate) => parts.map((part) => unfaulted(morning, swept, fate, part)));
  morning.again();
  const before = rowsNow(school);
  const stops = everyStopOf(callsOf(school.workspace, send));
  const stopAgain = (planned: PlannedStop) => {
    morning.again();
    return stopRun(school.workspace, planned, send);
  };
  const futures = new Set<string>();
  const wrongs: string[] = [];
  for (const planned of stops) {
    const { told, remembered } = stopAgain(planned);
    const tell = (found: readonly string[], fate = '') =>
      wrongs.push(...found.map((wrong) => `${nameOfSwept(swept)}, ${told}${fate}: ${wrong}`));
    tell(wrongsAtAnyMoment(rowsNow(school), before));
    const future = `${remembered} ${morning.picture().join('\n')}`;
    if (futures.has(future)) continue;
    futures.add(future);
    fates.forEach((fate, i) => {
      if (i > 0) stopAgain(planned);
      const answer = fate.live(morning, swept);
      tell(
        [
          ...wrongsAfter(morning, swept, fate, expected[i] ?? [], options),
          ...wrongsOfAnswer(answer, fate, options),
        ],
        `, ${fate.told}`,
      );
    });
  }
  return { stops: stops.length, futures: futures.size * fates.length, wrongs };
}

/** The workbook when that part of the request was sent without any fault, and then came the fate. */
function unfaulted(morning: Morning, swept: Swept, fate: Fate, part: Swept['send']): Picture {
  morning.again();
  part(morning.school, morning.requestId);
  fate.live(morning, swept);
  return morning.picture();
}

function wrongsAfter(
  morning: Morning,
  swept: Swept,
  fate: Fate,
  expected: readonly Picture[],
  { isInSteps = false, blur = (line) => line }: Options,
): string[] {
  const { school, requestId } = morning;
  const rows = rowsNow(school);
  const times = swept.timesDone?.(school, requestId) ?? 1;
  const isDone = fate.isDone ? times === 1 : times <= 1 && (isInSteps || Number.isInteger(times));
  const pictures = expected.map((each) => each.map(blur));
  const picture = morning.picture().map(blur);
  return [
    ...wrongsOfSettledLedger(rows),
    ...wrongsOfWhatIsShown(rows, school.workspace.clock.now().slice(0, 10)),
    ...problemsOf(school).map((problem) => `the data check says ${JSON.stringify(problem)}`),
    ...(isDone ? [] : [`it is done ${times} times`]),
    ...(isInSteps && fate.isLeft && isMadeOf(picture, pictures) ? [] : wrongsOfPicture(picture, pictures)),
  ];
}

function wrongsOfPicture(picture: Picture, expected: readonly Picture[]): string[] {
  const differences = expected.map((each) => differenceOf(each, picture));
  const [nearest = []] = differences.sort((one, other) => one.length - other.length);
  return nearest.length === 0 ? [] : [`the workbook tells no whole story: ${nearest.join(' ')}`];
}

/** Sent again, it is answered; at once, as done. */
function wrongsOfAnswer(
  answer: ReturnType<Fate['live']>,
  { isDone }: Fate,
  { isRefused: mayBeRefused = false }: Options,
): string[] {
  if (answer === undefined) return [];
  if (answer.state !== 'done') return [`sent again it ${answer.state}: ${answer.error}`];
  const envelope = unpack(answer);
  const isFault = !envelope.ok && 'fault' in envelope;
  const told = JSON.stringify(envelope);
  const isRefused = !envelope.ok || told.includes('"state":"refused"');
  return isFault || (isDone && isRefused && !mayBeRefused) ? [`sent again it is told ${told}`] : [];
}

/** Every tab by key, from one look. */
export function rowsNow({ workspace, tabs }: SmallSchool): { readonly [tab in keyof TabIds]: KeyedRow[] } {
  const snapshot = workspace.snapshot();
  const entries = tabKeys.map((tab) => [tab, keyedRows(sheetOf(snapshot, tabs[tab]))]);
  return Object.fromEntries(entries) as { [tab in keyof TabIds]: KeyedRow[] };
}
