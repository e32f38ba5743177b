// The ways into the script: what a person, an event or the clock may start, and what is refused at the door.

import type { Entry, Json, Result } from '../contract.ts';
import type { ChangeTold, EditTold } from '../grid/person-edit.ts';
import { packArguments } from './codec.ts';
import { changeEvent, clockEvent, type EventMaker, editEvent, installEvent, openEvent } from './events.ts';
import type { TriggerState } from './facts.ts';
import { newMeter } from './meter.ts';
import { quotaLeft, spendQuota } from './quota.ts';
import { runFunction } from './run-function.ts';
import { followingFiring } from './schedule.ts';
import type { World } from './world.ts';

/** 1.29 */
const MOST_WAITING_EDITS = 2;

/** A run that never began. */
export function refused(error: string): Result {
  return { state: 'threw', error, logs: [], meter: newMeter() };
}

/** Functions a page may call (PLATFORM 4.5, 4.7): top level, not ending in `_`. */
export function pageFunctions(world: World): string[] {
  return [...world.project.topLevel]
    .filter(([name, kind]) => kind === 'function' && !name.endsWith('_'))
    .map(([name]) => name);
}

/** 2.40: the container's editors may run its script, viewers may not. */
const ONLY_EDITORS =
  'Exception: You do not have permission to run this script: only editors of the file may.';

function mayRun(world: World, email: string): boolean {
  return world.person(email)?.role !== 'viewer';
}

/** Starts a function as a person would; an event is made for an event's entry when no arguments are given. */
export function enterAs(
  world: World,
  email: string,
  fn: string,
  args: readonly unknown[],
  entry: Entry,
): Result {
  if (!mayRun(world, email)) return refused(ONLY_EDITORS);
  if (entry === 'run' && !pageFunctions(world).includes(fn))
    return refused(`TypeError: google.script.run.${fn} is not a function`);
  let packed: Json[];
  try {
    packed = packArguments(args);
  } catch (error) {
    return refused(String(error));
  }
  const maker = packed.length === 0 ? defaultEvents[entry] : undefined;
  return runFunction(world, {
    ...{ fn, entry, runsAs: email },
    person: entry === 'clock' ? null : email,
    isSimple: entry === 'open' || entry === 'edit',
    args: (execution) =>
      maker === undefined
        ? (execution.realm.parse(JSON.stringify(packed)) as unknown[])
        : [maker(execution, null)],
  });
}

const defaultEvents: { readonly [E in Entry]?: EventMaker } = {
  open: openEvent,
  install: installEvent,
  clock: clockEvent,
  change: changeEvent({ changeType: 'OTHER' }),
  edit: (execution, triggerId) => {
    const sheetId = execution.screen?.selection()?.sheetId ?? execution.book.tabs[0]?.sheetId ?? 0;
    return editEvent({ sheetId, block: { row: 1, column: 1, rows: 1, columns: 1 } })(execution, triggerId);
  },
};

/** What opening the file starts, for editors alone (2.6): `onOpen`, then the installed triggers. */
export function fireOpen(world: World, email: string): Result[] {
  if (!mayRun(world, email)) return [];
  return [
    ...simple(world, email, 'onOpen', 'open', openEvent),
    ...installed(world, 'ON_OPEN', 'open', email, openEvent),
  ];
}

/** What an edit of values starts: `onEdit`, then the installed triggers; a handler named by both runs twice (4.47). */
export function fireEdit(world: World, email: string, told: EditTold): Result[] {
  const maker = editEvent(told);
  return [
    ...simpleEdit(world, email, maker),
    ...installed(world, 'ON_EDIT', 'edit', email, maker),
    ...fireChange(world, email, { changeType: 'EDIT' }),
  ];
}

export function fireChange(world: World, email: string, told: ChangeTold): Result[] {
  return installed(world, 'ON_CHANGE', 'change', email, changeEvent(told));
}

/**
 * Runs one trigger as its owner, on the owner's quota. It does not run at all when its owner may no longer edit the file
 * (2.40), while a scope is not consented to (2.14) or the day's run time is used up (1.3). A repeating clock trigger's next time is set, one that fires once is gone.
 */
export function fireTrigger(
  world: World,
  trigger: TriggerState,
  entry: Entry,
  person: string | null,
  maker: EventMaker,
) {
  if (trigger.type === 'CLOCK') reschedule(world, trigger);
  const { owner, handler } = trigger;
  if (!mayRun(world, owner)) return refused(ONLY_EDITORS);
  const granted = world.grantedTo(owner);
  if (!world.scopes.every((scope) => granted.has(scope)))
    return refused('Exception: Authorization is required to perform that action.');
  if (quotaLeft(world.facts, 'triggerMs', owner, world.nowMs()) <= 0)
    return refused('Exception: Service using too much computer time for one day');
  const startedAt = world.nowMs();
  const args = (execution: Parameters<EventMaker>[0]) => [maker(execution, trigger.id)];
  const result = runFunction(world, { fn: handler, entry, isSimple: false, runsAs: owner, person, args });
  spendQuota(world.facts, 'triggerMs', owner, world.nowMs(), world.nowMs() - startedAt);
  return result;
}

/** Runs everything that comes due until `untilMs`, in order of its time; the clock ends there or later. */
export function runDue(world: World, untilMs: number): Result[] {
  const results: Result[] = [];
  for (;;) {
    const due = world.facts.now.triggers
      .filter(({ nextAt }) => nextAt !== undefined && nextAt !== null && nextAt <= untilMs)
      .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))[0];
    if (due === undefined) break;
    world.setClock(Math.max(world.nowMs(), due.nextAt ?? 0));
    results.push(world.act(() => fireTrigger(world, due, 'clock', null, clockEvent)));
  }
  world.setClock(Math.max(world.nowMs(), untilMs));
  return results;
}

/**
 * `onEdit`, once at a time (1.29): while one runs two more edits wait for it, and those beyond are lost. What waited is
 * among the results of the edit it waited for.
 */
function simpleEdit(world: World, email: string, maker: EventMaker): Result[] {
  const edit = () => simple(world, email, 'onEdit', 'edit', maker);
  if (world.running.some(({ run }) => run.entry === 'edit' && run.mode === 'LIMITED')) {
    if (world.waitingEdits.length < MOST_WAITING_EDITS) world.waitingEdits.push(edit);
    return [];
  }
  const results = edit();
  for (let next = world.waitingEdits.shift(); next !== undefined; next = world.waitingEdits.shift())
    results.push(...next());
  return results;
}

function simple(world: World, email: string, fn: string, entry: Entry, maker: EventMaker): Result[] {
  if (world.project.topLevel.get(fn) !== 'function') return [];
  const args = (execution: Parameters<EventMaker>[0]) => [maker(execution, null)];
  return [runFunction(world, { fn, entry, isSimple: true, runsAs: email, person: email, args })];
}

function installed(
  world: World,
  type: TriggerState['type'],
  entry: Entry,
  email: string,
  maker: EventMaker,
): Result[] {
  return world.facts.now.triggers
    .filter((trigger) => trigger.type === type)
    .map((trigger) => fireTrigger(world, trigger, entry, email, maker));
}

function reschedule(world: World, fired: TriggerState): void {
  const nextAt =
    fired.clock === undefined
      ? null
      : followingFiring(fired.clock, Math.max(fired.nextAt ?? 0, world.nowMs()));
  const left = world.facts.now.triggers.flatMap((trigger) => {
    if (trigger.id !== fired.id) return [trigger];
    return nextAt === null ? [] : [{ ...trigger, nextAt }];
  });
  world.facts.set('triggers', left);
}
