// One run of the script as its services see it: every call passes here, is gated, allowed, charged, and may be stopped.

import type { Entry, GateCall, Meter, Stop } from '../contract.ts';
import type { Book } from '../grid/book.ts';
import type { ChangeMark } from '../grid/change.ts';
import { costModel, costOf, costOfCommit, forcesCommit } from './cost-model.ts';
import { countCall, countCommit, countTime, newMeter } from './meter.ts';
import type { ScriptRealm } from './realm.ts';
import { type AuthMode, refusalOf } from './scopes.ts';
import type { Execution, ExecutionScreen, PendingWrite, ServiceCall } from './service-call.ts';
import type { World } from './world.ts';

/** How a run was started and as whom. */
export type Run = {
  readonly entry: Entry;
  /** Whose rights and quotas it uses. */
  readonly runsAs: string;
  /** Who is at the keyboard; null for a clock trigger. */
  readonly person: string | null;
  readonly mode: AuthMode;
  /** Short names of the scopes both declared and consented to. */
  readonly granted: ReadonlySet<string>;
  readonly limitMs: number;
};

/** What a run that took too long is told (PLATFORM 1.36). */
export const TOO_LONG = 'Exceeded maximum execution time';

/** A run in progress. Synchronous; runs nested in the gate or in an alert are other instances. */
export class ScriptExecution implements Execution {
  readonly realm: ScriptRealm;
  readonly run: Run;
  readonly meter: Meter = newMeter();
  readonly logs: string[] = [];
  readonly screen: ExecutionScreen | undefined;
  /** Only what a run did at the acting person's own keyboard is theirs to take back. */
  readonly mark: ChangeMark;
  /** Why the run is dead, or null. A dead run has no further effect. */
  death: string | null = null;
  readonly #world: World;
  readonly #startedAt: number;
  readonly #touched = new Set<number>();
  #pending: PendingWrite[] = [];
  #excusedMs = 0;

  constructor(world: World, run: Run, realm: ScriptRealm) {
    this.#world = world;
    this.run = run;
    this.realm = realm;
    this.screen = run.person === null ? undefined : world.screen.ofExecution(run.person);
    this.mark = { by: run.person === run.runsAs ? run.runsAs : '', label: run.entry };
    this.#startedAt = world.nowMs();
  }

  get book(): Book {
    return this.#world.book;
  }

  get scriptZone(): string {
    return this.#world.facts.now.scriptZone;
  }

  get fileId(): string {
    return this.#world.facts.now.fileId;
  }

  get runsAs(): string {
    return this.run.runsAs;
  }

  get world(): World {
    return this.#world;
  }

  /** True while it holds the document's or the script's lock. */
  get locked(): boolean {
    return this.#world.locks.guards(this);
  }

  now(): number {
    return this.#world.nowMs();
  }

  call<T>(call: ServiceCall, apply: () => T): T {
    const cells = call.cells ?? 0;
    const commits = call.charge === 'append' || (this.#pending.length > 0 && forcesCommit(call.charge));
    const stop = this.#passGate({ method: call.method, cells, commits, locked: this.locked });
    this.#refuseForbidden(call.method);
    if (this.#pending.length > 0 && forcesCommit(call.charge)) this.commit();
    const locked = this.locked;
    const answer = this.#guarded(apply);
    const ms = this.#isFreeTouch(call) ? 0 : costOf(call.charge, cells);
    countCall(this.meter, call, ms, locked);
    this.#world.spend(ms);
    this.#stopAfter(stop);
    return answer;
  }

  write(write: PendingWrite): void {
    const stop = this.#passGate({
      method: write.method,
      cells: write.cells,
      commits: false,
      locked: this.locked,
    });
    this.#refuseForbidden(write.method);
    this.#pending.push(write);
    countCall(
      this.meter,
      { method: write.method, charge: 'write', cells: write.cells },
      costModel.write,
      this.locked,
    );
    this.#world.spend(costModel.write);
    this.#stopAfter(stop);
  }

  /** Time that passes beyond a charge: a sleep, a wait for a lock. May end the run (PLATFORM 1.13). */
  wait(method: string, ms: number): void {
    countTime(this.meter, method, 0, ms, this.locked);
    this.#world.spend(ms);
    this.#stopAfter(null);
  }

  /** What is not written down yet is written at the end of a run, whether it returned or threw: a gate point of its own. */
  finish(): void {
    if (this.death !== null || this.#pending.length === 0) return;
    const cells = this.#pendingCells();
    const stop = this.#passGate({ method: 'commit', cells, commits: true, locked: this.locked });
    this.commit();
    this.#stopAfter(stop);
  }

  /**
   * Applies pending writes one by one: a refusal at one leaves the earlier ones applied and loses the later (3.16, 4.33).
   */
  commit(): void {
    const writes = this.#pending;
    const cells = this.#pendingCells();
    const ms = costOfCommit(cells);
    countCommit(this.meter, cells, ms, this.locked);
    this.#world.spend(ms);
    this.#pending = [];
    for (const write of writes) this.#guarded(() => write.apply(this.book));
  }

  /** Ends the run for good and makes the error to throw; what was pending is lost, locks are let go. */
  die(reason: string): Error {
    this.death = reason;
    this.#pending = [];
    this.#world.locks.releaseAll(this);
    return this.realm.error(reason);
  }

  /** Throws when the run is dead: for what is not a service call yet must have no effect, such as the console. */
  mustLive(): void {
    if (this.death !== null) throw this.realm.error(this.death);
  }

  /** Time that a run nested in this one took: side by side they would not have waited for each other. */
  excuse(ms: number): void {
    this.#excusedMs += ms;
  }

  log(line: string): void {
    if (this.death === null) this.logs.push(line);
  }

  #passGate(call: GateCall): Stop | null {
    this.mustLive();
    const stop = this.#world.passGate(this, call);
    this.mustLive();
    if (stop?.stop === 'kill') throw this.die(stop.message ?? 'killed');
    if (stop?.stop === 'throw') throw this.realm.error(stop.message ?? defaultStopMessage(call.method));
    return stop;
  }

  #stopAfter(stop: Stop | null): void {
    if (this.#elapsedMs() > this.run.limitMs) throw this.die(TOO_LONG);
    if (stop?.stop === 'appliedThenThrow')
      throw this.realm.error(stop.message ?? defaultStopMessage('the call'));
  }

  #refuseForbidden(method: string): void {
    const refusal = refusalOf(method, this.run.granted, this.run.mode);
    if (refusal !== null) throw this.realm.error(refusal);
  }

  /** The first call on a tab is charged; the look-ahead makes the later ones free. */
  #isFreeTouch(call: ServiceCall): boolean {
    const tab = call.sheetId ?? -1;
    const known = this.#touched.has(tab);
    if (call.charge !== 'free') this.#touched.add(tab);
    return known && call.charge === 'touch';
  }

  /** Errors of the workspace's own realm become `Exception`s of the script's; the book's changes carry the run's mark. */
  #guarded<T>(work: () => T): T {
    try {
      return this.book.inStep(this.mark, work);
    } catch (error) {
      throw error instanceof Error ? this.realm.error(error.message) : error;
    }
  }

  #elapsedMs(): number {
    return this.#world.nowMs() - this.#startedAt - this.#excusedMs;
  }

  #pendingCells(): number {
    return this.#pending.reduce((sum, write) => sum + write.cells, 0);
  }
}

function defaultStopMessage(method: string): string {
  return `We're sorry, a server error occurred. Please wait a bit and try again. (${method})`;
}
