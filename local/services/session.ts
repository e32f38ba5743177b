// Session: who is there, as far as the entry and the scopes let a script know (PLATFORM 2.17–2.19).

import { createHash } from 'node:crypto';
import type { ScriptExecution } from '../runtime/execution.ts';
import { fillSurface } from './surface.ts';

const KEY_LIFE_MS = 30 * 86_400_000;

/** `User`. */
export class EmulatedUser {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  /** '' where the platform does not tell. */
  getEmail(): string {
    return this.#email;
  }

  toString(): string {
    return this.#email;
  }
}
fillSurface<GoogleAppsScript.Base.User>()('User', 'session.ts', EmulatedUser, ['getUserLoginId']);

/** `Session`. */
export class EmulatedSession {
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  getActiveUser(): EmulatedUser {
    const { person, mode, entry } = this.#execution.run;
    const isKnown = mode === 'FULL' && ['menu', 'run', 'editor', 'install'].includes(entry);
    return this.#call('getActiveUser', () => new EmulatedUser(isKnown ? (person ?? '') : ''));
  }

  getEffectiveUser(): EmulatedUser {
    const isKnown = this.#execution.run.mode === 'FULL';
    return this.#call('getEffectiveUser', () => new EmulatedUser(isKnown ? this.#execution.runsAs : ''));
  }

  getActiveUserLocale(): string {
    return this.#call('getActiveUserLocale', () =>
      this.#localeOf(this.#execution.run.person ?? this.#execution.runsAs),
    );
  }

  getScriptTimeZone(): string {
    return this.#call('getScriptTimeZone', () => this.#execution.scriptZone);
  }

  getTimeZone(): string {
    return this.#call('getTimeZone', () => this.#execution.scriptZone);
  }

  /** Tells one person from another without telling who they are; changes every 30 days (2.19). */
  getTemporaryActiveUserKey(): string {
    const { person, world } = { person: this.#execution.run.person ?? '', world: this.#execution.world };
    const period = Math.floor(world.nowMs() / KEY_LIFE_MS);
    return this.#call('getTemporaryActiveUserKey', () =>
      createHash('sha256').update(`${person} ${period} ${world.facts.now.scriptId}`).digest('base64url'),
    );
  }

  #localeOf(email: string): string {
    return this.#execution.world.facts.now.persons.find((person) => person.email === email)?.locale ?? 'en';
  }

  #call<T>(name: string, work: () => T): T {
    return this.#execution.call({ method: `Session.${name}`, charge: 'free' }, work);
  }
}
fillSurface<GoogleAppsScript.Base.Session>()('Session', 'session.ts', EmulatedSession);
