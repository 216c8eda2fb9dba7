import { useEffect, useState } from "react";

const secondsTo = (moment: number) => Math.max(0, Math.ceil((moment - Date.now()) / 1000));

/** Whole seconds until a moment (milliseconds since 1970), counting down by itself; 0 once it is past. */
export function useSecondsUntil(moment: number): number {
  const [left, setLeft] = useState(() => secondsTo(moment));
  useEffect(() => {
    setLeft(secondsTo(moment));
    if (secondsTo(moment) === 0) return;
    const timer = setInterval(() => setLeft(secondsTo(moment)), 1000);
    return () => clearInterval(timer);
  }, [moment]);
  return left;
}
