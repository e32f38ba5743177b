// The switch between pages and server: slow, refusing, or losing answers. Only pages' calls pass through it.

import type { Network } from '../contract.ts';

/** The text a failure handler gets when the connection fails, whether the call ran or not (PLATFORM 4.16). */
export const CONNECTION_FAILED = 'NetworkError: Connection failure due to HTTP 0';

/** A seeded network. */
export function lossyNetwork(seed: number) {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const wait = (ms: number) =>
    ms > 0 ? new Promise<void>((done) => setTimeout(done, ms)) : Promise.resolve();

  return {
    /** Half of the delay passes before the call and half after; each half varies by a third, so answers overtake each other. */
    async carry<T>(
      settings: Readonly<Required<Network>>,
      call: () => Promise<T>,
    ): Promise<T | { error: string }> {
      const half = (settings.delayMs / 2) * (2 / 3 + (chance() * 2) / 3);
      if (chance() < settings.refuse) {
        await wait(Math.min(half, 300));
        return { error: CONNECTION_FAILED };
      }
      await wait(half);
      const reply = await call();
      await wait(half);
      return chance() < settings.loseReply ? { error: CONNECTION_FAILED } : reply;
    },
  };
}
