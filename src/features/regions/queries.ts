import { queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

const hour = 60 * 60 * 1000;

/** Every region that the backend serves. */
export const regionsQuery = () =>
  queryOptions({
    queryKey: ["regions"],
    queryFn: ({ signal }) => read("/v1/regions", {}, signal),
    staleTime: hour,
  });

/** One region with its hotlines and divisions. */
export const regionQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ["regions", regionCode],
    queryFn: ({ signal }) => read("/v1/regions/{regionCode}", { regionCode }, signal),
    staleTime: hour,
  });
