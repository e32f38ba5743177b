// A clock that goes from event to event: what waits for seconds in the page takes no time here.

/** The page's side of time, in ms from 0. */
export class VirtualTime {
  private clock = 0;
  private timers: { readonly at: number; readonly then: () => void }[] = [];

  now(): number {
    return this.clock;
  }

  /** Runs `then` after `ms`; the answer cancels it. */
  later(ms: number, then: () => void): () => void {
    const timer = { at: this.clock + ms, then };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  }

  /** Goes on until `isOver`, or until nothing more can happen. */
  async pass(isOver: () => boolean = () => false): Promise<void> {
    for (await rest(); !isOver(); await rest()) {
      const [next] = [...this.timers].sort((a, b) => a.at - b.at);
      if (!next) return;
      this.timers = this.timers.filter((each) => each !== next);
      this.clock = next.at;
      next.then();
    }
  }
}

/** Lets every promise that can be kept be kept. */
async function rest(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}
