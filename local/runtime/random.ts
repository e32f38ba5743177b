// Repeatable chance: every arbitrary choice of the workspace comes from one seed.

/** A source of chance whose state can be kept. */
export type Chance = {
  /** A number in [0, 1). */
  next(): number;
  /** The state to go on from. */
  readonly state: number;
};

/** Mulberry32: small, and good enough for ids, minutes and lost packets. */
export function chanceFrom(state: number): Chance {
  let current = state >>> 0;
  return {
    next() {
      current = (current + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(current ^ (current >>> 15), 1 | current);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
    get state() {
      return current;
    },
  };
}

/** A version 4 UUID. */
export function uuidBy(chance: Chance): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (letter) => {
    const digit = Math.floor(chance.next() * 16);
    return (letter === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

/** An id such as Google gives files and scripts. */
export function longIdBy(chance: Chance, length = 44): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
  return `1${Array.from({ length: length - 1 }, () => letters[Math.floor(chance.next() * letters.length)]).join('')}`;
}
