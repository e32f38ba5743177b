// The way between a page without a browser and the server: at most ten calls in flight, answered in any order, over a lossy net.

import type { Json, Result } from '../contract.ts';
import { refused } from './entries.ts';
import type { LocalHost } from './local-host.ts';

type Waiting = {
  readonly email: string;
  readonly fn: string;
  readonly args: readonly Json[];
  readonly answer: (result: Result) => void;
  readonly fail: (error: unknown) => void;
};

/** PLATFORM 1.28 */
const MOST_IN_FLIGHT = 10;
const LOST = 'NetworkError: Connection failure due to HTTP 0';

/** The calls of all pages of one workspace. */
export class PageCalls {
  readonly #host: LocalHost;
  #waiting: Waiting[] = [];
  #isPumping = false;

  constructor(host: LocalHost) {
    this.#host = host;
  }

  /** Answers later, never at once; what the script throws is a result, not a rejection. */
  run(email: string, fn: string, args: readonly Json[]): Promise<Result> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ email, fn, args, answer, fail });
      if (!this.#isPumping) setImmediate(() => this.#pump());
      this.#isPumping = true;
    });
  }

  #pump(): void {
    const inFlight = Math.min(MOST_IN_FLIGHT, this.#waiting.length);
    const chosen = inFlight > 1 ? Math.floor(this.#host.world.chance.next() * inFlight) : 0;
    const [call] = this.#waiting.splice(chosen, 1);
    if (call !== undefined) this.#serve(call);
    this.#isPumping = this.#waiting.length > 0;
    if (this.#isPumping) setImmediate(() => this.#pump());
  }

  #serve({ email, fn, args, answer, fail }: Waiting): void {
    const { delayMs, refuse, loseReply } = this.#host.network;
    const happens = (share: number): boolean => share > 0 && this.#host.world.chance.next() < share;
    try {
      this.#host.world.spend(delayMs / 2);
      const isRefused = happens(refuse);
      const result = isRefused ? refused(LOST) : this.#host.run(email, fn, args);
      this.#host.world.spend(delayMs / 2);
      answer(!isRefused && happens(loseReply) ? refused(LOST) : result);
    } catch (error) {
      fail(error);
    }
  }
}
