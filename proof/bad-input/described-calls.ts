// What the door accepts, as `npm run describe` tells it: every call with arguments that fill every field it has.

import type { Json } from '../../local/contract.ts';
import { runProgram } from '../../tests/support/run-program.ts';

export type Fields = { readonly [field: string]: Json };

/** The part of JSON Schema that `describe` writes. */
export type Schema = {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
  readonly properties?: { readonly [field: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: Json;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};

export type DescribedCall = {
  readonly name: string;
  readonly kind: 'query' | 'command';
  readonly schema: Schema;
  readonly example: Fields;
};

/** One call with all its fields filled; `situation` tells the acts of one call apart. */
export type FullCall = {
  readonly name: string;
  readonly kind: DescribedCall['kind'];
  readonly situation: string;
  readonly schema: Schema;
  readonly args: Fields;
};

/** Optional fields that the examples leave out, with values that the door takes. */
const OPTIONAL: Fields = {
  copyHint: { row: 3, seen: '' },
  readerHint: { row: 3, seen: '' },
  happenedOn: '2026-09-28',
  agreed: ['sameTitleTwice'],
  override: '公开课要用',
  loanId: 'l7f3k9q2x1ab0c',
  cardNumber: 'R000001',
  copyBarcode: 'T0000001',
  undoes: 'q0mfq1a2b3record01',
  note: '封面破',
  needsMending: true,
  count: 2,
  className: '三(2)班',
  loanIds: ['l7f3k9q2x1ab0c'],
  newCopy: { title: '小王子', publishedIn: '2015', isbn: '9787020042494', price: 2_500 },
};

/** Every call of the built product. */
export function describedCalls(): readonly DescribedCall[] {
  return (JSON.parse(runProgram('local/describe.ts').out) as { rpc: DescribedCall[] }).rpc;
}

/** Every call with every field filled, and `circulation.record` once for each act it knows. */
export function fullCalls(calls = describedCalls()): readonly FullCall[] {
  return calls.flatMap((call): readonly FullCall[] => {
    const variants = call.schema.properties?.acts?.items?.oneOf;
    if (variants) return variants.flatMap((variant) => recordCalls(call, variant));
    const { name, kind, schema, example } = call;
    return [{ name, kind, schema, situation: '', args: filled(schema, example) }];
  });
}

/** One call for each act that has these fields. */
function recordCalls({ name, kind, schema, example }: DescribedCall, variant: Schema): readonly FullCall[] {
  return namesOfAct(variant).map((act) => {
    const items: Schema = { ...variant, properties: { ...variant.properties, act: { const: act } } };
    const acts: Schema = { ...schema.properties?.acts, items };
    const args = filled(schema, { ...example, acts: [filled(items, { act, requestId: REQUEST })] });
    return {
      name,
      kind,
      situation: act,
      args,
      schema: { ...schema, properties: { ...schema.properties, acts } },
    };
  });
}

const REQUEST = 'q0mfq1a2b3record01';

function namesOfAct({ properties }: Schema): readonly string[] {
  const act = properties?.act;
  return act?.enum ?? [String(act?.const)];
}

function filled({ properties = {} }: Schema, example: Fields): Fields {
  const missing = Object.entries(properties).filter(([field]) => !(field in example));
  return {
    ...example,
    ...Object.fromEntries(missing.map(([field, schema]) => [field, valueFor(field, schema)])),
  };
}

function valueFor(field: string, schema: Schema): Json {
  if (schema.const !== undefined) return schema.const;
  const value = OPTIONAL[field];
  if (value === undefined) throw new Error(`described-calls.ts has no value for the field ${field}.`);
  return value;
}
