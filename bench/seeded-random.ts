// Numbers that look random and are the same on every machine.

/** A small linear congruential generator, from 0 to 1: the same seed, the same choice. */
export function seededRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
