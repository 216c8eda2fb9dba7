/** Where the time comes from: epoch milliseconds. */
export interface Clock {
  now(): number;
}

/** A clock that staff can set, move and stop over the one it was made with. */
export interface PreviewClock extends Clock {
  readonly frozen: boolean;
  /** Jumps to an instant and goes on from there, or stays there if frozen. */
  set(instant: number): void;
  freeze(): void;
  /** Goes on from where it stands. */
  release(): void;
  /** Back to the clock it was made with. */
  reset(): void;
}

/** A settable clock over a base clock. */
export function createPreviewClock(base: Clock): PreviewClock {
  let offset = 0;
  let stoppedAt: number | undefined;
  const now = () => stoppedAt ?? base.now() + offset;
  return {
    now,
    get frozen() {
      return stoppedAt !== undefined;
    },
    set: (instant) => {
      if (stoppedAt !== undefined) stoppedAt = instant;
      offset = instant - base.now();
    },
    freeze: () => {
      stoppedAt = now();
    },
    release: () => {
      offset = now() - base.now();
      stoppedAt = undefined;
    },
    reset: () => {
      offset = 0;
      stoppedAt = undefined;
    },
  };
}
