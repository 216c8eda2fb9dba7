import { useEffect, useRef, useState } from "react";
import { canRecord, startRecording } from "@/shared/platform/recorder";
import type { Recorded, Recorder } from "@/shared/platform/recording";

/** Milliseconds: three minutes say a lot, and are half a megabyte. */
export const longestVoice = 180_000;

type Standing = "idle" | "asking" | "recording" | "refused" | "unavailable" | "failed";

/** A voice note: recorded on a tap, until the next one or the longest time. */
export function useVoice(onRecorded: (recorded: Recorded) => void) {
  const [standing, setStanding] = useState<Standing>(canRecord() ? "idle" : "unavailable");
  const [since, setSince] = useState(0);
  const recorder = useRef<Recorder>();
  useEffect(() => () => recorder.current?.stop(), []);
  const start = async () => {
    setStanding("asking");
    const started = await startRecording(longestVoice);
    if (typeof started === "string") return setStanding(started);
    recorder.current = started;
    setSince(Date.now());
    setStanding("recording");
    const recorded = await started.recorded;
    recorder.current = undefined;
    setStanding(recorded ? "idle" : "failed");
    if (recorded) onRecorded(recorded);
  };
  return { standing, since, start: () => void start(), stop: () => recorder.current?.stop() };
}
