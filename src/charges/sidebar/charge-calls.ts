// What the page of compensation may ask of the server, told by the server's own entries: its own calls, and what chasing presumes lost.

import type { areas } from '../../areas.ts';
import type { CallsOf } from '../../browser/area-calls.ts';
import type { charges } from '../entry.ts';

type NoticeCalls = CallsOf<Extract<(typeof areas)[number], { readonly name: 'notices' }>>;

export type ChargeCalls = CallsOf<typeof charges> & Pick<NoticeCalls, 'notices.openChase'>;

/** The page of chasing, as its server answers it. */
export type Chased = NoticeCalls['notices.openChase']['value'];
