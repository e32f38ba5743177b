// Makes a class stand for one of Google's: refuses wrong arguments (PLATFORM 4.10), and throws by name what is not emulated.

import { EnumConstant } from './enums.ts';
import { sessionOf } from './session.ts';
import signatures from './signatures.json' with { type: 'json' };

type Method = (...args: unknown[]) => unknown;
type Overloads = readonly (readonly string[])[];
export type MethodTable = Readonly<Record<string, Overloads>>;

/** Every method of every emulated class with its overloads, as Google declares them. */
export const declaredMethods: Readonly<Record<string, MethodTable>> = signatures.methods;

/** Names of the methods a class emulates, by class: what the surface test goes through. */
export const emulatedMethods = new Map<string, ReadonlySet<string>>();

const classNames = new WeakMap<object, string>();

/** Keys that Google's class lacks become `never`, so that a misspelt method does not compile. */
type OnlyDeclared<Fake, Real> = {
  readonly [K in keyof Fake]: K extends keyof Real | 'toString' ? Fake[K] : never;
};

/**
 * Dresses a class: each of its methods checks its arguments, each declared method it lacks throws
 * `not emulated: Sheet.foo — add it in local/spreadsheet/sheet.ts`.
 */
export function emulate<Real>() {
  return <Fake extends OnlyDeclared<Fake, Real>>(
    className: string,
    // biome-ignore lint/suspicious/noExplicitAny: a constructor's parameters do not matter here
    fake: abstract new (...args: any[]) => Fake,
    file: string,
  ): void => {
    const prototype = fake.prototype as Record<string, Method>;
    const has = new Set<string>();
    for (const [name, overloads] of Object.entries(declaredMethods[className] ?? {})) {
      const own = prototype[name];
      if (own === undefined) {
        prototype[name] = notEmulated(className, name, file);
        continue;
      }
      has.add(name);
      Object.defineProperty(prototype, name, {
        value: checked(className, name, overloads, own),
        writable: true,
      });
    }
    prototype.toString ??= () => className;
    classNames.set(prototype, className);
    emulatedMethods.set(className, has);
  };
}

function notEmulated(className: string, name: string, file: string): Method {
  return function (this: object): unknown {
    const session = sessionOf(this);
    // Through the gate, because a missing scope is refused before anything else (PLATFORM 2.34).
    return session.free(`${className}.${name}`, () => {
      throw session.error(`not emulated: ${className}.${name} — add it in local/spreadsheet/${file}`);
    });
  };
}

function checked(className: string, name: string, overloads: Overloads, method: Method): Method {
  return function (this: object, ...args: unknown[]): unknown {
    if (
      !overloads.some(
        (kinds) => kinds.length === args.length && kinds.every((kind, i) => fits(kind, args[i])),
      )
    ) {
      const given = args.map(described).join(',');
      const target = className === 'SpreadsheetApp' ? className : `SpreadsheetApp.${className}`;
      throw sessionOf(this).error(
        `The parameters (${given}) don't match the method signature for ${target}.${name}.`,
      );
    }
    return method.apply(this, args);
  };
}

function fits(kind: string, value: unknown): boolean {
  if (kind === 'any') return true;
  if (kind.endsWith('[]')) {
    if (!Array.isArray(value)) return false;
    const item = kind.slice(0, -2).replace(/^\((.*)\)$/, '$1');
    return value.every((each) => fits(item, each));
  }
  if (kind.includes('|')) return kind.split('|').some((each) => fits(each, value));
  switch (kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'null':
      return value === null;
    case 'undefined':
      return value === undefined;
    case 'enum':
      return value instanceof EnumConstant;
    case 'Date':
      return Object.prototype.toString.call(value) === '[object Date]';
    case 'object':
      return (
        typeof value === 'object' && value !== null && classNameOf(value) === null && !Array.isArray(value)
      );
    case 'User':
      return typeof value === 'object' && value !== null && 'getEmail' in value;
    case 'string':
    case 'boolean':
      return typeof value === kind;
    default:
      return classNameOf(value) === kind;
  }
}

/** The Google class an object stands for, or null. */
function classNameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  return classNames.get(Object.getPrototypeOf(value) as object) ?? null;
}

function described(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : `${described(value[0])}[]`;
  if (typeof value === 'object')
    return classNameOf(value) === null ? '(class)' : `SpreadsheetApp.${classNameOf(value)}`;
  return typeof value;
}
