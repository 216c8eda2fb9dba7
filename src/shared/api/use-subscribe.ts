import type { components } from "@contract/schema";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { askToSubscribe } from "@/shared/platform/subscribe";
import { isWeapp } from "@/shared/platform/target";
import { read } from "./request";

type MessageKind = components["schemas"]["MessageKind"];

const templatesQuery = queryOptions({
  queryKey: ["message-templates"],
  queryFn: ({ signal }) => read("/v1/message-templates", {}, signal),
  staleTime: 24 * 60 * 60 * 1000,
});

/**
 * Asking, at the tap that makes them useful, whether WeChat may send messages of these kinds. The templates are read
 * beforehand, since WeChat shows the question only where nothing was awaited after the tap.
 */
export function useSubscribe(kinds: readonly MessageKind[]): () => Promise<void> {
  const { data } = useQuery({ ...templatesQuery, enabled: isWeapp });
  const ids =
    data?.items.filter(({ kind }) => kinds.includes(kind)).map(({ templateId }) => templateId) ?? [];
  return () => askToSubscribe(ids);
}
