// What a workspace knows when it is new.

import { FACTS_VERSION, type Facts } from './facts.ts';
import { chanceFrom, longIdBy } from './random.ts';

/** No persons, no properties, no triggers; ids from the seed. */
export function newFacts(
  o: Pick<Facts, 'lang' | 'account'> & { readonly nowMs: number; readonly seed: number },
): Facts {
  const chance = chanceFrom(o.seed);
  return {
    version: FACTS_VERSION,
    scriptId: longIdBy(chance, 57),
    fileId: longIdBy(chance),
    lang: o.lang,
    account: o.account,
    scriptZone: '',
    clockMs: o.nowMs,
    chance: chance.state,
    persons: [],
    scriptProperties: {},
    documentProperties: {},
    userProperties: {},
    triggers: [],
    quotas: {},
  };
}
