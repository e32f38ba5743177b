// From what an area plugs in to what its pages may call: server and page agree at compile time or do not compile.

import type { Area, Call } from '../area.ts';

type CallOf<A extends Area, Verb> = Verb extends keyof A['queries']
  ? A['queries'][Verb]
  : Verb extends keyof A['commands']
    ? A['commands'][Verb]
    : never;

type WireOf<C> =
  C extends Call<infer Input, infer Value> ? { readonly args: Input & object; readonly value: Value } : never;

/** `{ 'circulation.openDesk': { args, value }, … }` of an area's entry. */
export type CallsOf<A extends Area> = {
  readonly [Verb in (keyof A['queries'] | keyof A['commands']) & string as `${A['name']}.${Verb}`]: WireOf<
    CallOf<A, Verb>
  >;
};
