import type { components } from "@contract/schema";
import { useQueryClient } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { write } from "@/shared/api/request";
import { useCaseAction } from "@/shared/api/use-case-action";
import { requestDrafts } from "./action-drafts";
import { type DisclosureRequest, requestQuery } from "./queries";

export type DisclosureAction = components["schemas"]["DisclosureAction"];
export type ActionName = DisclosureAction["action"];

/** What one can do on a request. */
export function useRequestAction({ id, version: shown }: Pick<DisclosureRequest, "id" | "version">) {
  const client = useQueryClient();
  const { queryKey } = requestQuery(id);
  return useCaseAction<DisclosureAction, DisclosureRequest>({
    version: shown,
    send: ({ body, version, key }) =>
      write("/v1/disclosure-requests/{requestId}/actions", body, key, { params: { requestId: id }, version }),
    onAnswer: (answer, { action }) => {
      client.setQueryData(queryKey, answer);
      if (action === "ask-help") requestDrafts.clear(id, ["because", "helpNote"]);
      else requestDrafts.drop(id);
      void client.invalidateQueries({ queryKey: personalKey("disclosure-requests") });
      void client.invalidateQueries({ queryKey: personalKey("messages") });
    },
    onMovedOn: () => void client.invalidateQueries({ queryKey }),
  });
}

export type RequestAct = ReturnType<typeof useRequestAction>;
