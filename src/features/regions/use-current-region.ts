import { useQuery } from "@tanstack/react-query";
import { regionQuery } from "./queries";
import { useRegionChoice } from "./store";

/** The chosen region: its code at once, the rest when it is read. */
export function useCurrentRegion() {
  const code = useRegionChoice((state) => state.code);
  const { data } = useQuery(regionQuery(code));
  return { code, region: data };
}
