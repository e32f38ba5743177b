// Gives an emulated class the rest of its reference's methods, each of which throws its name instead of doing nothing.

import { methodsOf } from '../runtime/scopes.ts';

/** What a call of something not emulated throws. */
export class NotEmulated extends Error {
  constructor(what: string, file: string) {
    super(`not emulated: ${what} — add it in local/services/${file}`);
    this.name = 'Error';
  }
}

/** Keys that Google's class lacks become `never`, so that a misspelt method does not compile. */
type OnlyDeclared<Fake, Real> = {
  readonly [K in keyof Fake]: K extends keyof Real | 'toString' ? Fake[K] : never;
};

/** Methods each class emulates, by class: what the surface test goes through. */
export const emulatedMethods = new Map<string, readonly string[]>();

/**
 * Fills the class's prototype with throwing methods for everything the reference lists and the class lacks, and lets it
 * be told by its name. Methods only the types list (deprecated ones) are given in `more`.
 */
export function fillSurface<Real>() {
  return <Fake extends OnlyDeclared<Fake, Real>>(
    className: string,
    file: string,
    // biome-ignore lint/suspicious/noExplicitAny: a constructor's parameters do not matter here.
    made: abstract new (...args: any[]) => Fake,
    more: readonly string[] = [],
  ): void => {
    const prototype = made.prototype as object;
    emulatedMethods.set(
      className,
      Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor'),
    );
    for (const name of [...methodsOf(className), ...more]) {
      if (name in prototype && name !== 'toString') continue;
      define(prototype, name, () => {
        throw new NotEmulated(`${className}.${name}`, file);
      });
    }
    if (!Object.hasOwn(prototype, 'toString')) define(prototype, 'toString', () => className);
  };
}

/** What a service that is not emulated needs of a run: its calls pass the gate, and scopes are asked for first. */
type Caller = { call<T>(call: { method: string; charge: 'free' }, apply: () => T): T };

/** A whole service that is not emulated: any method of it, at any depth, is refused for its scopes or throws its name. */
export function absentService(name: string, caller: Caller): object {
  const file = `${name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}.ts`;
  const inside = (path: string): object =>
    new Proxy(() => undefined, {
      get: (_, key) => (typeof key === 'symbol' ? undefined : inside(`${path}.${key}`)),
      apply: () =>
        caller.call({ method: path, charge: 'free' }, () => {
          throw new NotEmulated(path, file);
        }),
    });
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        return key === 'toString' ? () => name : inside(`${name}.${key}`);
      },
    },
  );
}

function define(prototype: object, name: string, value: () => unknown): void {
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true, enumerable: false });
}
