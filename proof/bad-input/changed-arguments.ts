// The JSON text of a call's arguments with one place changed.

import type { Json } from '../../local/contract.ts';
import type { Fields } from './described-calls.ts';
import type { Path, Raw, WrongValue } from './wrong-values.ts';

const PLACE = '"⟦here⟧"';

/** The text a page would send, were the value at `path` another; an absent value takes the field away. */
export function changedText(args: Fields, { path, value }: Pick<WrongValue, 'path' | 'value'>): string {
  const text = JSON.stringify(withPlace(args, path, value === undefined));
  return value === undefined ? text : text.replace(PLACE, () => textOf(value));
}

function textOf(value: Json | Raw): string {
  return isRaw(value) ? value.raw : JSON.stringify(value);
}

function isRaw(value: Json | Raw): value is Raw {
  return value !== null && typeof value === 'object' && 'raw' in value;
}

/** The arguments with a mark at the place; keys are made own ones whatever they are called. */
function withPlace(args: Json, [step, ...rest]: Path, isGone: boolean): Json {
  if (step === undefined) return JSON.parse(PLACE) as Json;
  if (Array.isArray(args))
    return args.map((each, at) => (at === step ? withPlace(each, rest, isGone) : each));
  const entries = Object.entries(args as { [key: string]: Json }).filter(([key]) => key !== step);
  if (isGone && rest.length === 0) return Object.fromEntries(entries);
  const inner = withPlace((args as { [key: string]: Json })[step] ?? null, rest, isGone);
  const changed: { [key: string]: Json } = Object.fromEntries(entries);
  Object.defineProperty(changed, step, { value: inner, enumerable: true });
  return changed;
}
