// From what an area plugs in to what its pages may call: server and page agree at compile time or do not compile.

import type { Area, Call } from '../area.ts';

type CallOf<A extends Area, Verb> = Verb extends keyof A['queries']
  ? A['queries'][Verb]
  : Verb extends keyof A['commands']
    ? A['commands'][Verb]
    : never;

/** What is sent is not changed by anyone, however the door's schema spells it. */
type Sent<T> = T extends readonly (infer Each)[]
  ? readonly Sent<Each>[]
  : T extends object
    ? { readonly [Name in keyof T]: Sent<T[Name]> }
    : T;

type WireOf<C> =
  C extends Call<infer Input, infer Value>
    ? { readonly args: Sent<Input & object>; readonly value: Value }
    : never;

/** `{ 'circulation.openDesk': { args, value }, … }` of an area's entry. */
export type CallsOf<A extends Area> = {
  readonly [Verb in (keyof A['queries'] | keyof A['commands']) & string as `${A['name']}.${Verb}`]: WireOf<
    CallOf<A, Verb>
  >;
};
