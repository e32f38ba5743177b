// Every way in which one field of a call can be other than its schema says, and places of a call's arguments.

import type { Json } from '../../local/contract.ts';
import type { Schema } from './described-calls.ts';

/** From the arguments down: field names and places in lists. */
export type Path = readonly (string | number)[];

/** A value that the schema at `path` does not allow; `what` names it for whoever reads a failure. */
export type WrongValue = {
  readonly path: Path;
  readonly what: string;
  readonly value: Json | Raw | undefined;
};

/** JSON text that no value of the language writes: `1e999`, a key twice, a key `__proto__`. */
export type Raw = { readonly raw: string };

const LONE_SURROGATE = '\ud800';
const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'x'.repeat(50_000),
];

/** One of every kind of JSON, by the schema's names. */
const ofKind: { readonly [kind in NonNullable<Schema['type']>]: readonly (readonly [string, Json])[] } = {
  string: [
    ['a text', 'x'],
    ['an empty text', ''],
    ['a number as text', '3'],
  ],
  integer: [
    ['a number', 3],
    ['zero', 0],
  ],
  boolean: [
    ['true', true],
    ['false', false],
  ],
  null: [['null', null]],
  array: [
    ['an empty list', []],
    ['a list', ['x']],
    ['lists in lists', nested(500)],
  ],
  object: [
    ['an empty object', {}],
    ['an object', { x: 1 }],
    ['an object that says it is a text', { length: 1, toString: 'x' }],
  ],
};

/** Everything wrong that can stand at one place of the arguments, the places inside it included. */
export function wrongValues(schema: Schema, value: Json, path: Path = []): WrongValue[] {
  return [...wrongHere(schema, value, path), ...insideOf(schema, value, path)];
}

function insideOf(schema: Schema, value: Json, path: Path): WrongValue[] {
  if (Array.isArray(value) && schema.items)
    return value.flatMap((each, at) => wrongValues(schema.items as Schema, each, [...path, at]));
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const { properties = {}, required = [] } = schema;
  const missing = required.map(
    (field): WrongValue => ({ path: [...path, field], what: 'missing', value: undefined }),
  );
  const tooMany = HOSTILE_KEYS.map(
    (key): WrongValue => ({ path: [...path, key], what: 'a key too many', value: 1 }),
  );
  const inside = Object.entries(properties).flatMap(([field, each]) =>
    field in value ? wrongValues(each, value[field] as Json, [...path, field]) : [],
  );
  return [...missing, ...tooMany, ...inside];
}

function wrongHere(schema: Schema, value: Json, path: Path): WrongValue[] {
  const wrongKinds = Object.entries(ofKind)
    .filter(([kind]) => !kindsOf(schema).includes(kind))
    .flatMap(([, values]) => values);
  const wrong = [...wrongKinds, ...outOfBounds(schema, value)].map(([what, each]) => ({
    path,
    what,
    value: each,
  }));
  return kindsOf(schema).includes('integer')
    ? [...wrong, { path, what: 'a number beyond numbers', value: { raw: '1e999' } }]
    : wrong;
}

function kindsOf(schema: Schema): readonly string[] {
  if (schema.anyOf) return schema.anyOf.flatMap(kindsOf);
  if (schema.const !== undefined) return [typeof schema.const === 'number' ? 'integer' : typeof schema.const];
  return schema.type ? [schema.type] : [];
}

/** Of the right kind, and still not allowed. */
function outOfBounds(schema: Schema, value: Json): (readonly [string, Json])[] {
  if (schema.anyOf) {
    const wrong = schema.anyOf.flatMap((each) => outOfBounds(each, value));
    return wrong.filter(([, each]) => !schema.anyOf?.some((other) => takesText(other, each)));
  }
  if (schema.const !== undefined || schema.enum) return notOneOf(String(schema.const ?? schema.enum?.[0]));
  if (schema.type === 'string') return wrongTexts(schema);
  if (schema.type === 'integer') return wrongNumbers(schema);
  if (schema.type === 'array') return wrongLists(schema, value);
  return [];
}

/** Of several schemas for one place another may take what this one does not. */
function takesText({ const: only, pattern }: Schema, value: Json): boolean {
  return value === only || (pattern !== undefined && new RegExp(pattern).test(String(value)));
}

const notOneOf = (word: string): (readonly [string, Json])[] => [
  ['an unknown word', 'void'],
  ['the word in capitals', `${word.toUpperCase()} `],
  ['a name every object has', 'constructor'],
  ['a name every object has', '__proto__'],
];

function wrongTexts({ minLength = 0, maxLength, pattern }: Schema): (readonly [string, Json])[] {
  const wrong: (readonly [string, Json])[] = [];
  if (minLength > 0) wrong.push(['an empty text', ''], ['blanks alone', ' \t\u3000\r\n']);
  if (maxLength !== undefined) wrong.push(['a text one letter too long', 'x'.repeat(maxLength + 1)]);
  if (pattern !== undefined)
    wrong.push(
      ['a formula', '=HYPERLINK("http://x.example")'],
      ['a bar, which cuts a state', 'q0mfq1a2|lend|x'],
      ['a line break', 'q0mfq1a2b3\nrecord01'],
      ['a line break behind', 'q0mfq1a2b3record01\n'],
      ['half a letter', `q0mfq1a2${LONE_SURROGATE}`],
      ['full-width letters', 'ｑ０ｍｆｑ１ａ２ｂ３'],
      ['as long as a book', 'q'.repeat(100_000)],
      ['an empty text', ''],
    );
  return wrong;
}

function wrongNumbers({ minimum = 0, maximum }: Schema): (readonly [string, Json])[] {
  return [
    ['a number below the least', minimum - 1],
    ['half a number more', minimum + 0.5],
    ['the smallest number', Number.MIN_VALUE],
    ['the largest number', 1e308],
    ['a number that is not exact', 2 ** 53],
    ...(maximum === undefined ? [] : ([['a number over the most', maximum + 1]] as const)),
  ];
}

function wrongLists({ minItems = 0, maxItems }: Schema, value: Json): (readonly [string, Json])[] {
  const [first = 'x'] = Array.isArray(value) ? value : [];
  const wrong: (readonly [string, Json])[] = [
    ['a list of lists', [[first]]],
    ['a list with null', [null]],
  ];
  if (minItems > 0) wrong.push(['an empty list', []]);
  if (maxItems !== undefined)
    wrong.push(['a list one too long', Array.from({ length: maxItems + 1 }, () => first)]);
  return wrong;
}

function nested(depth: number): Json {
  return Array.from({ length: depth }).reduce<Json>((inner) => [inner], []);
}
