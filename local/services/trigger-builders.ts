// The builders behind ScriptApp.newTrigger: clock and spreadsheet triggers (PLATFORM 1.17, 1.30, 1.37, 2.12).

import type { ScriptExecution } from '../runtime/execution.ts';
import type { TriggerState } from '../runtime/facts.ts';
import { longIdBy } from '../runtime/random.ts';
import { nextFiring, settleTimes, type WantedTimes } from '../runtime/schedule.ts';
import { isZone, momentOf } from '../runtime/zoned-time.ts';
import type { EnumMember } from './enums.ts';
import { fillSurface } from './surface.ts';
import { EmulatedTrigger } from './trigger.ts';

const MOST_TRIGGERS = 20;

/** Installs for the person it runs as; a 21st of theirs is refused (1.37). */
function install(
  execution: ScriptExecution,
  method: string,
  made: Omit<TriggerState, 'id' | 'owner'>,
): EmulatedTrigger {
  const { facts, chance } = execution.world;
  return execution.call({ method, charge: 'free' }, () => {
    const owner = execution.runsAs;
    if (facts.now.triggers.filter((trigger) => trigger.owner === owner).length >= MOST_TRIGGERS)
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const state = { id: longIdBy(chance, 19), owner, ...made };
    facts.set('triggers', [...facts.now.triggers, state]);
    return new EmulatedTrigger(state, facts.now.fileId);
  });
}

/** `ClockTriggerBuilder`. */
export class EmulatedClockTriggerBuilder {
  readonly #execution: ScriptExecution;
  readonly #handler: string;
  #wanted: Partial<WantedTimes> = {};
  #onceAt: number | null = null;

  constructor(execution: ScriptExecution, handler: string) {
    this.#execution = execution;
    this.#handler = handler;
  }

  after(durationMilliseconds: number): this {
    this.#onceAt = this.#execution.now() + Number(durationMilliseconds);
    return this;
  }

  at(date: Date): this {
    this.#onceAt = date.getTime();
    return this;
  }

  /** In the zone of `inTimezone`, else the script's. */
  atDate(year: number, month: number, day: number): this {
    const two = (n: number): string => String(n).padStart(2, '0');
    this.#onceAt = momentOf(
      `${year}-${two(month)}-${two(day)}T00:00:00`,
      this.#wanted.zone ?? this.#execution.scriptZone,
    );
    return this;
  }

  atHour(hour: number): this {
    return this.#want({ hour: Number(hour) });
  }

  everyDays(n: number): this {
    return this.#want({ every: 'days', count: Number(n) });
  }

  everyHours(n: number): this {
    return this.#want({ every: 'hours', count: Number(n) });
  }

  everyMinutes(n: number): this {
    if (![1, 5, 10, 15, 30].includes(n))
      throw this.#execution.realm.error(
        'The value you passed to everyMinutes was invalid. It must be of 1, 5, 10, 15 or 30.',
      );
    return this.#want({ every: 'minutes', count: n });
  }

  everyWeeks(n: number): this {
    return this.#want({ every: 'weeks', count: Number(n) });
  }

  inTimezone(timezone: string): this {
    if (!isZone(String(timezone))) throw this.#execution.realm.error(`Invalid argument: timezone`);
    return this.#want({ zone: String(timezone) });
  }

  nearMinute(minute: number): this {
    return this.#want({ nearMinute: Number(minute) });
  }

  onMonthDay(day: number): this {
    return this.#want({ every: 'months', count: 1, monthDay: Number(day) });
  }

  onWeekDay(day: EnumMember): this {
    return this.#want({ every: 'weeks', count: this.#wanted.count ?? 1, weekday: day.ordinal() || 7 });
  }

  create(): EmulatedTrigger {
    const method = 'ClockTriggerBuilder.create';
    const base = { handler: this.#handler, type: 'CLOCK' } as const;
    if (this.#onceAt !== null)
      return install(this.#execution, method, { ...base, clock: { every: 'once' }, nextAt: this.#onceAt });
    const { every, count } = this.#wanted;
    if (every === undefined || count === undefined)
      throw this.#execution.realm.error('A frequency must be specified for the trigger.');
    const wanted = { zone: this.#execution.scriptZone, ...this.#wanted, every, count };
    const clock = settleTimes(wanted, this.#execution.world.chance);
    return install(this.#execution, method, {
      ...base,
      clock,
      nextAt: nextFiring(clock, this.#execution.now()),
    });
  }

  #want(part: Partial<WantedTimes>): this {
    this.#wanted = { ...this.#wanted, ...part };
    return this;
  }
}
fillSurface<GoogleAppsScript.Script.ClockTriggerBuilder>()(
  'ClockTriggerBuilder',
  'trigger-builders.ts',
  EmulatedClockTriggerBuilder,
);

/** `SpreadsheetTriggerBuilder`: for the bound file, the only one there is. */
export class EmulatedSpreadsheetTriggerBuilder {
  readonly #execution: ScriptExecution;
  readonly #handler: string;
  #type: TriggerState['type'] | null = null;

  constructor(execution: ScriptExecution, handler: string) {
    this.#execution = execution;
    this.#handler = handler;
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  create(): EmulatedTrigger {
    if (this.#type === null)
      throw this.#execution.realm.error('An event type must be specified for the trigger.');
    const made = { handler: this.#handler, type: this.#type };
    return install(this.#execution, 'SpreadsheetTriggerBuilder.create', made);
  }

  #on(type: TriggerState['type']): this {
    this.#type = type;
    return this;
  }
}
fillSurface<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>()(
  'SpreadsheetTriggerBuilder',
  'trigger-builders.ts',
  EmulatedSpreadsheetTriggerBuilder,
);

/** `TriggerBuilder`. */
export class EmulatedTriggerBuilder {
  readonly #execution: ScriptExecution;
  readonly #handler: string;

  constructor(execution: ScriptExecution, handler: string) {
    this.#execution = execution;
    this.#handler = handler;
  }

  timeBased(): EmulatedClockTriggerBuilder {
    return new EmulatedClockTriggerBuilder(this.#execution, this.#handler);
  }

  /** Takes the bound spreadsheet or its id; another file is out of reach. */
  forSpreadsheet(_spreadsheetOrKey: unknown): EmulatedSpreadsheetTriggerBuilder {
    return new EmulatedSpreadsheetTriggerBuilder(this.#execution, this.#handler);
  }
}
fillSurface<GoogleAppsScript.Script.TriggerBuilder>()(
  'TriggerBuilder',
  'trigger-builders.ts',
  EmulatedTriggerBuilder,
);
