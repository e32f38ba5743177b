// The reader's page closes itself after some seconds of quiet, so that the next child's books do not go on this card.

type QuietWorld = {
  readonly later: (ms: number, then: () => void) => () => void;
  /** True while something is going on: a pane is open, an answer is missing. */
  readonly isBusy: () => boolean;
  /** Shortly before, and again with false when somebody moved. */
  readonly warn: (isSoon: boolean) => void;
  readonly close: () => void;
};

const WARNING_MS = 5_000;

export type QuietClose = {
  /** Something happened: the time starts anew. */
  touch(): void;
  /** A reader was opened. `seconds` of quiet close it; 0 never. */
  start(seconds: number): void;
  stop(): void;
};

export function makeQuietClose(world: QuietWorld): QuietClose {
  let quietMs = 0;
  let cancel = () => {};
  let isWarned = false;

  function rest(): void {
    cancel();
    if (isWarned) world.warn(false);
    isWarned = false;
    if (quietMs === 0) return;
    const warning = Math.min(WARNING_MS, quietMs / 2);
    cancel = world.later(quietMs - warning, () => {
      if (world.isBusy()) return rest();
      isWarned = true;
      world.warn(true);
      cancel = world.later(warning, () => (world.isBusy() ? rest() : end()));
    });
  }

  function end(): void {
    stop();
    world.close();
  }

  function stop(): void {
    quietMs = 0;
    rest();
  }

  return {
    touch: rest,
    start(seconds) {
      quietMs = seconds * 1_000;
      rest();
    },
    stop,
  };
}
