/** A voice note; `path` is good until the page is closed. */
export interface Recorded {
  path: string;
  name: string;
  bytes: number;
  seconds: number;
}

/** A microphone that is on. */
export interface Recorder {
  /** What was recorded once it has stopped; undefined when that failed. */
  recorded: Promise<Recorded | undefined>;
  stop: () => void;
}

/** `refused` by the person, or `unavailable` on this phone. */
export type RecorderRefusal = "refused" | "unavailable";
