// ScriptApp: triggers, and what the script is allowed to do (PLATFORM 1.17, 2.5, 2.10–2.16).

import type { ScriptExecution } from '../runtime/execution.ts';
import { shortScope } from '../runtime/scopes.ts';
import {
  authModes,
  authorizationStatuses,
  type EnumMember,
  eventTypes,
  installationSources,
  triggerSources,
  weekDays,
} from './enums.ts';
import { mustMatch } from './signature.ts';
import { fillSurface } from './surface.ts';
import { EmulatedTrigger } from './trigger.ts';
import { EmulatedTriggerBuilder } from './trigger-builders.ts';

/** `AuthorizationInfo`. */
export class EmulatedAuthorizationInfo {
  readonly #execution: ScriptExecution;
  readonly #wanted: readonly string[];

  constructor(execution: ScriptExecution, wanted: readonly string[]) {
    this.#execution = execution;
    this.#wanted = wanted;
  }

  getAuthorizationStatus(): EnumMember {
    return this.#isGranted() ? authorizationStatuses.NOT_REQUIRED : authorizationStatuses.REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    const { scriptId } = this.#execution.world.facts.now;
    return this.#isGranted() ? null : `https://script.google.com/macros/d/${scriptId}/auth`;
  }

  #isGranted(): boolean {
    return this.#wanted.every((scope) => this.#execution.run.granted.has(scope));
  }
}
fillSurface<GoogleAppsScript.Script.AuthorizationInfo>()(
  'AuthorizationInfo',
  'script-app.ts',
  EmulatedAuthorizationInfo,
);

/** `ScriptApp`. */
export class EmulatedScriptApp {
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatuses;
  readonly EventType = eventTypes;
  readonly InstallationSource = installationSources;
  readonly TriggerSource = triggerSources;
  readonly WeekDay = weekDays;
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  newTrigger(functionName: string): EmulatedTriggerBuilder {
    mustMatch(this.#execution, 'ScriptApp.newTrigger', [functionName], ['string']);
    return this.#call('newTrigger', () => new EmulatedTriggerBuilder(this.#execution, String(functionName)));
  }

  /** Only those of the person it runs as (2.11). */
  getProjectTriggers(): EmulatedTrigger[] {
    return this.#call('getProjectTriggers', () => this.#own());
  }

  getUserTriggers(_document: unknown): EmulatedTrigger[] {
    return this.#call('getUserTriggers', () => this.#own());
  }

  deleteTrigger(trigger: EmulatedTrigger): void {
    mustMatch(this.#execution, 'ScriptApp.deleteTrigger', [trigger], ['object']);
    const id = trigger.getUniqueId();
    this.#call('deleteTrigger', () => {
      const { facts } = this.#execution.world;
      facts.set(
        'triggers',
        facts.now.triggers.filter((kept) => kept.id !== id || kept.owner !== this.#execution.runsAs),
      );
    });
  }

  getAuthorizationInfo(_mode: EnumMember, scopes?: string[]): EmulatedAuthorizationInfo {
    return this.#call(
      'getAuthorizationInfo',
      () => new EmulatedAuthorizationInfo(this.#execution, this.#wanted(scopes)),
    );
  }

  /** Where something is missing the platform ends the run, which cannot catch it, and asks for consent. */
  requireAllScopes(_mode: EnumMember): void {
    this.#require('requireAllScopes', this.#wanted(undefined));
  }

  requireScopes(_mode: EnumMember, scopes: string[]): void {
    this.#require('requireScopes', this.#wanted(scopes));
  }

  getScriptId(): string {
    return this.#call('getScriptId', () => this.#execution.world.facts.now.scriptId);
  }

  getInstallationSource(): EnumMember {
    return this.#call('getInstallationSource', () => installationSources.NONE);
  }

  #own(): EmulatedTrigger[] {
    const { facts } = this.#execution.world;
    const own = facts.now.triggers.filter(({ owner }) => owner === this.#execution.runsAs);
    return this.#execution.realm.array(own.map((state) => new EmulatedTrigger(state, facts.now.fileId)));
  }

  #wanted(scopes: readonly string[] | undefined): string[] {
    return scopes === undefined
      ? [...this.#execution.world.scopes]
      : Array.from(scopes, (scope) => shortScope(String(scope)));
  }

  #require(method: string, wanted: readonly string[]): void {
    this.#call(method, () => {
      if (!wanted.every((scope) => this.#execution.run.granted.has(scope)))
        throw this.#execution.die('Authorization is required to perform that action.');
    });
  }

  #call<T>(name: string, work: () => T): T {
    return this.#execution.call({ method: `ScriptApp.${name}`, charge: 'free' }, work);
  }
}
fillSurface<GoogleAppsScript.Script.ScriptApp>()('ScriptApp', 'script-app.ts', EmulatedScriptApp, [
  'getProjectKey',
]);
