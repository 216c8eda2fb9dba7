import { useQuery } from "@tanstack/react-query";
import { regionQuery } from "./queries";
import { useRegionChoice } from "./store";

/** The chosen region: its code at once, the rest when it is read, and the read itself. */
export function useCurrentRegion() {
  const code = useRegionChoice((state) => state.code);
  const read = useQuery(regionQuery(code));
  return { code, region: read.data, read };
}
