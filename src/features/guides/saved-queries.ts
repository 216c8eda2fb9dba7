import { queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

/** Which versions of some guides are in force. */
export const guideVersionsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["guide-versions", ids],
    queryFn: ({ signal }) => read("/v1/guide-versions", { ids: ids.join(",") }, signal),
    enabled: ids.length > 0,
  });
