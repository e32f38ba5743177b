// Everything one workspace is made of, and the two things all its parts share: time, and acts that are kept whole.

import type { Gate, GateCall, Mail, Result, Stop } from '../contract.ts';
import type { Book } from '../grid/book.ts';
import type { Change } from '../grid/change.ts';
import { CacheTable } from './cache-table.ts';
import type { ScriptExecution } from './execution.ts';
import type { FactBook, Facts, PersonFacts } from './facts.ts';
import type { Project } from './load.ts';
import { LockTable } from './locks.ts';
import { inZone } from './process-zone.ts';
import { type Chance, chanceFrom } from './random.ts';
import { declaredScopes, shortScope } from './scopes.ts';
import { Screen } from './screen.ts';

/** What one act left behind, as it is kept on disk: either all of it or nothing. */
export type ActRecord = {
  readonly changes: readonly Change[];
  readonly facts: Partial<Facts>;
  readonly mails: readonly Mail[];
};

/** Where acts are kept; `keep` returns when the record is safe. */
export type Keeper = { keep(record: ActRecord): void };

export class World {
  readonly project: Project;
  readonly book: Book;
  readonly facts: FactBook;
  readonly outbox: Mail[];
  readonly locks = new LockTable();
  readonly caches: CacheTable;
  readonly screen = new Screen();
  readonly chance: Chance;
  /** Real time after which a run that calls no service any more is taken for endless. */
  realLimitMs = 30_000;
  /** Short names of the scopes the script asks for. */
  readonly scopes: readonly string[];
  /** Runs in progress, outermost first. */
  readonly running: ScriptExecution[] = [];
  /** Runs of `onEdit` that wait for the one in progress (PLATFORM 1.29). */
  readonly waitingEdits: (() => Result[])[] = [];
  readonly #keeper: Keeper | null;
  readonly #outsideZone = process.env.TZ;
  #nowMs: number;
  #gate: Gate | null = null;
  #calls = 0;
  #changes: Change[] = [];
  #keptMails: number;
  #driverFault: { readonly error: unknown } | null = null;

  constructor(parts: {
    project: Project;
    book: Book;
    facts: FactBook;
    outbox: Mail[];
    keeper: Keeper | null;
  }) {
    this.project = parts.project;
    this.scopes = declaredScopes(parts.project.manifest, parts.project.source);
    this.book = parts.book;
    this.facts = parts.facts;
    this.outbox = parts.outbox;
    this.#keeper = parts.keeper;
    this.#keptMails = parts.outbox.length;
    this.#nowMs = parts.facts.now.clockMs;
    this.chance = chanceFrom(parts.facts.now.chance);
    this.caches = new CacheTable(() => this.#nowMs);
    this.book.now = () => this.nowMs();
    if (this.#keeper !== null) this.book.onChange((change) => this.#changes.push(change));
  }

  nowMs(): number {
    return Math.floor(this.#nowMs);
  }

  /** Lets virtual time pass. */
  spend(ms: number): void {
    this.#nowMs += ms;
  }

  setClock(ms: number): void {
    this.#nowMs = ms;
  }

  setGate(hook: Gate | null): void {
    this.#gate = hook;
  }

  /** A run begins; calls are counted from 1 for each outermost run. */
  enter(execution: ScriptExecution): void {
    if (this.running.length === 0) this.#calls = 0;
    this.running.push(execution);
  }

  leave(execution: ScriptExecution): void {
    this.locks.releaseAll(execution);
    this.running.splice(this.running.indexOf(execution), 1);
  }

  /** Runs the hook before a service call of the outermost run. */
  passGate(execution: ScriptExecution, call: GateCall): Stop | null {
    if (this.#gate === null || this.running[0] !== execution || this.running.length > 1) return null;
    this.#calls += 1;
    const gate = this.#gate;
    return this.outside(() => gate(this.#calls, call)) ?? null;
  }

  /**
   * Work that belongs to whoever drives the workspace, in their own time zone, amid a run. What it throws is theirs: it
   * ends the run, and comes out where they started it.
   */
  outside<T>(work: () => T): T {
    try {
      return inZone(this.#outsideZone, work);
    } catch (error) {
      this.#driverFault ??= { error };
      throw this.running.at(-1)?.die('the driver of the workspace threw') ?? error;
    }
  }

  /** Throws what the driver's own code threw amid a run, once the outermost run has ended. */
  rethrowDriverFault(): void {
    const fault = this.#driverFault;
    if (fault === null || this.running.length > 0) return;
    this.#driverFault = null;
    throw fault.error;
  }

  person(email: string): PersonFacts | undefined {
    return this.facts.now.persons.find((person) => person.email === email);
  }

  /** Scopes both asked for by the script and granted by the person (PLATFORM 2.37). */
  grantedTo(email: string): Set<string> {
    const consent = this.person(email)?.consent ?? [];
    if (consent === 'all') return new Set(this.scopes);
    const given = new Set(consent.map(shortScope));
    return new Set(this.scopes.filter((scope) => given.has(scope)));
  }

  /** Whatever the work does is on disk, whole, when this returns or throws. */
  act<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.#keep();
    }
  }

  #keep(): void {
    if (this.#keeper === null) return;
    if (this.nowMs() !== this.facts.now.clockMs) this.facts.set('clockMs', this.nowMs());
    if (this.chance.state !== this.facts.now.chance) this.facts.set('chance', this.chance.state);
    const facts = this.facts.takeChanges();
    const mails = this.outbox.slice(this.#keptMails);
    const changes = this.#changes;
    if (changes.length === 0 && mails.length === 0 && Object.keys(facts).length === 0) return;
    this.#changes = [];
    this.#keptMails = this.outbox.length;
    this.#keeper.keep({ changes, facts, mails });
  }
}
