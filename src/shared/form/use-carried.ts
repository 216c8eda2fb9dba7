import { useEffect, useState } from "react";

/**
 * What was taken along to a form. It fills an empty form; over a draft the person is asked first.
 * @param take what was taken along; undefined when nothing is
 * @param isFree whether the form is empty when the page opens
 * @param begin begins another draft with it
 * @returns what waits for an answer, and the two answers
 */
export function useCarried<C>(take: () => C | undefined, isFree: () => boolean, begin: (carried: C) => void) {
  const [carried, setCarried] = useState(take);
  const [isFresh] = useState(isFree);
  useEffect(() => {
    if (!isFresh || carried === undefined) return;
    setCarried(undefined);
    begin(carried);
  }, [isFresh, carried, begin]);
  const drop = () => setCarried(undefined);
  const start = () => {
    if (carried !== undefined) begin(carried);
    drop();
  };
  return { carried, start, drop };
}
