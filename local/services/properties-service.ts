// PropertiesService: strings kept per script, document and person, within the platform's sizes and the day's quota (PLATFORM 1.5, 1.21, 4.62).

import type { ScriptExecution } from '../runtime/execution.ts';
import type { PropertyStore } from '../runtime/facts.ts';
import { quotaLeft, spendQuota, tooManyToday } from '../runtime/quota.ts';
import { mustMatch } from './signature.ts';
import { fillSurface } from './surface.ts';

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** Where a store is kept. */
type Place = { read(): PropertyStore; keep(store: PropertyStore): void };

/** `Properties`. A change holds at once, whatever becomes of the run. */
export class EmulatedProperties {
  readonly #execution: ScriptExecution;
  readonly #place: Place;

  constructor(execution: ScriptExecution, place: Place) {
    this.#execution = execution;
    this.#place = place;
  }

  deleteAllProperties(): EmulatedProperties {
    return this.#change('deleteAllProperties', () => ({}));
  }

  deleteProperty(key: string): EmulatedProperties {
    return this.#change('deleteProperty', ({ [String(key)]: _, ...rest }) => rest);
  }

  getKeys(): string[] {
    return this.#read('getKeys', (store) => this.#execution.realm.array(Object.keys(store)));
  }

  getProperties(): { [key: string]: string } {
    return this.#read(
      'getProperties',
      (store) => this.#execution.realm.object(store) as Record<string, string>,
    );
  }

  getProperty(key: string): string | null {
    mustMatch(this.#execution, 'PropertiesService.Properties.getProperty', [key], ['string']);
    return this.#read('getProperty', (store) => (Object.hasOwn(store, key) ? (store[key] ?? null) : null));
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): EmulatedProperties {
    mustMatch(this.#execution, 'PropertiesService.Properties.setProperties', [properties], ['object']);
    const values = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    return this.#change('setProperties', (store) => (deleteAllOthers ? values : { ...store, ...values }));
  }

  setProperty(key: string, value: string): EmulatedProperties {
    mustMatch(
      this.#execution,
      'PropertiesService.Properties.setProperty',
      [key, value],
      ['string', 'string'],
    );
    return this.#change('setProperty', (store) => ({ ...store, [key]: String(value) }));
  }

  #read<T>(name: string, read: (store: PropertyStore) => T): T {
    return this.#execution.call({ method: `Properties.${name}`, charge: 'propertyGet' }, () => {
      this.#spendOne();
      return read(this.#place.read());
    });
  }

  #change(name: string, change: (store: PropertyStore) => PropertyStore): EmulatedProperties {
    this.#execution.call({ method: `Properties.${name}`, charge: 'propertySet' }, () => {
      this.#spendOne();
      const store = change(this.#place.read());
      const sizes = Object.entries(store).map(
        ([key, value]) => [Buffer.byteLength(key), Buffer.byteLength(value)] as const,
      );
      if (sizes.some(([, value]) => value > LARGEST_VALUE)) throw new Error('Argument too large: value');
      if (sizes.reduce((sum, [key, value]) => sum + key + value, 0) > LARGEST_STORE)
        throw new Error(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      this.#place.keep(store);
    });
    return this;
  }

  /** One read or write of the day's (1.5). */
  #spendOne(): void {
    const { world, runsAs } = this.#execution;
    const { facts } = world;
    if (quotaLeft(facts, 'properties', runsAs, world.nowMs()) < 1)
      throw new Error(tooManyToday('properties'));
    spendQuota(facts, 'properties', runsAs, world.nowMs(), 1);
  }
}
fillSurface<GoogleAppsScript.Properties.Properties>()(
  'Properties',
  'properties-service.ts',
  EmulatedProperties,
);

/** `PropertiesService`. */
export class EmulatedPropertiesService {
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  getDocumentProperties(): EmulatedProperties {
    return this.#store('getDocumentProperties', this.#shared('documentProperties'));
  }

  getScriptProperties(): EmulatedProperties {
    return this.#store('getScriptProperties', this.#shared('scriptProperties'));
  }

  getUserProperties(): EmulatedProperties {
    const { facts } = this.#execution.world;
    const email = this.#execution.runsAs;
    return this.#store('getUserProperties', {
      read: () => facts.now.userProperties[email] ?? {},
      keep: (store) => facts.set('userProperties', { ...facts.now.userProperties, [email]: store }),
    });
  }

  #shared(slice: 'documentProperties' | 'scriptProperties'): Place {
    const { facts } = this.#execution.world;
    return { read: () => facts.now[slice], keep: (store) => facts.set(slice, store) };
  }

  #store(method: string, place: Place): EmulatedProperties {
    const call = { method: `PropertiesService.${method}`, charge: 'free' } as const;
    return this.#execution.call(call, () => new EmulatedProperties(this.#execution, place));
  }
}
fillSurface<GoogleAppsScript.Properties.PropertiesService>()(
  'PropertiesService',
  'properties-service.ts',
  EmulatedPropertiesService,
);
