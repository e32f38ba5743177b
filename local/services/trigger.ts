// Trigger: an installed trigger as its owner sees it.

import type { TriggerState } from '../runtime/facts.ts';
import { type EnumMember, eventTypes, triggerSources } from './enums.ts';
import { fillSurface } from './surface.ts';

/** `Trigger`. */
export class EmulatedTrigger {
  readonly #state: TriggerState;
  readonly #fileId: string;

  constructor(state: TriggerState, fileId: string) {
    this.#state = state;
    this.#fileId = fileId;
  }

  getEventType(): EnumMember {
    return eventTypes[this.#state.type];
  }

  getHandlerFunction(): string {
    return this.#state.handler;
  }

  getTriggerSource(): EnumMember {
    return this.#state.type === 'CLOCK' ? triggerSources.CLOCK : triggerSources.SPREADSHEETS;
  }

  getTriggerSourceId(): string | null {
    return this.#state.type === 'CLOCK' ? null : this.#fileId;
  }

  getUniqueId(): string {
    return this.#state.id;
  }
}
fillSurface<GoogleAppsScript.Script.Trigger>()('Trigger', 'trigger.ts', EmulatedTrigger);
