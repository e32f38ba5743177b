// What a workspace remembers besides the workbook: plain records that are kept on disk slice by slice.

/** Someone who has the file. `consent` is `all` or the short names of the scopes granted. */
export type PersonFacts = {
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'viewer';
  readonly locale: string;
  readonly consent: 'all' | readonly string[];
};

export type PropertyStore = { readonly [key: string]: string };

/** When a clock trigger fires; times of day are in `zone`. */
export type ClockRule =
  | { readonly every: 'minutes' | 'hours'; readonly count: number }
  | {
      readonly every: 'days' | 'weeks';
      readonly count: number;
      readonly hour: number;
      readonly minute: number;
      /** 1 is Monday, for weeks. */
      readonly weekday: number | null;
      readonly zone: string;
    }
  | {
      readonly every: 'months';
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
    }
  | { readonly every: 'once' };

/** An installable trigger (PLATFORM 2C). */
export type TriggerState = {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly type: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly clock?: ClockRule;
  /** Epoch ms of the next firing; null when a trigger that fires once has fired. */
  readonly nextAt?: number | null;
};

/** What one person used of a daily quota since the first use (PLATFORM 1). */
export type QuotaUse = { readonly since: number; readonly used: number };

/** Grows when what is kept on disk changes its form. */
export const FACTS_VERSION = 1;

export type Facts = {
  readonly version: typeof FACTS_VERSION;
  readonly scriptId: string;
  readonly fileId: string;
  readonly lang: 'zh-CN' | 'en';
  readonly account: 'consumer' | 'workspace';
  readonly scriptZone: string;
  readonly clockMs: number;
  readonly chance: number;
  readonly persons: readonly PersonFacts[];
  readonly scriptProperties: PropertyStore;
  readonly documentProperties: PropertyStore;
  /** By e-mail. */
  readonly userProperties: { readonly [email: string]: PropertyStore };
  readonly triggers: readonly TriggerState[];
  /** By `<quota>:<e-mail>`. */
  readonly quotas: { readonly [key: string]: QuotaUse };
};

export type FactName = keyof Facts;

/** Facts with a note of what changed since it was last written down. */
export class FactBook {
  #facts: Facts;
  #changed = new Set<FactName>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get now(): Facts {
    return this.#facts;
  }

  set<K extends FactName>(name: K, value: Facts[K]): void {
    this.#facts = { ...this.#facts, [name]: value };
    this.#changed.add(name);
  }

  /** The slices set since the last call. */
  takeChanges(): Partial<Facts> {
    const taken = Object.fromEntries([...this.#changed].map((name) => [name, this.#facts[name]]));
    this.#changed = new Set();
    return taken as Partial<Facts>;
  }
}
