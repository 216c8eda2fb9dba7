import type { components } from "@contract/schema";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiError } from "@/shared/api/errors";
import { personalKey } from "@/shared/api/personal";
import { write } from "@/shared/api/request";
import { newKey } from "@/shared/lib/new-key";
import { dropDraft } from "./action-drafts";
import { type DisclosureRequest, requestQuery } from "./queries";

export type DisclosureAction = components["schemas"]["DisclosureAction"];
export type ActionName = DisclosureAction["action"];

interface Attempt {
  body: DisclosureAction;
  version: number;
  key: string;
}

/** Whether the case is another by now than the one that the person saw. */
export const hasMovedOn = (error: unknown) =>
  error instanceof ApiError && (error.code === "version_conflict" || error.code === "action_not_allowed");

const sameIntention = (one: Attempt, other: Omit<Attempt, "key">) =>
  one.version === other.version && JSON.stringify(one.body) === JSON.stringify(other.body);

/** What one can do on a request: sent once, nothing assumed before the answer, and how the last try went. */
export function useRequestAction({ id, version }: Pick<DisclosureRequest, "id" | "version">) {
  const client = useQueryClient();
  const last = useRef<Attempt>();
  // Known before the next drawing of the page, so that a second tap sends nothing.
  const busy = useRef(false);
  const { mutate, isPending, error, variables, reset } = useMutation({
    // As for reads: the phone's word that it is offline is not reliable.
    networkMode: "always",
    mutationFn: ({ body, version: seen, key }: Attempt) =>
      write("/v1/disclosure-requests/{requestId}/actions", body, key, {
        params: { requestId: id },
        version: seen,
      }),
    onSuccess: (answer, { body }) => {
      client.setQueryData(requestQuery(id).queryKey, answer);
      if (body.action !== "ask-help") dropDraft(id);
      void client.invalidateQueries({ queryKey: personalKey("disclosure-requests") });
      void client.invalidateQueries({ queryKey: personalKey("messages") });
    },
    onError: (failure) => {
      if (hasMovedOn(failure)) void client.invalidateQueries({ queryKey: requestQuery(id).queryKey });
    },
    onSettled: () => {
      busy.current = false;
    },
  });
  const act = (body: DisclosureAction, onDone?: () => void) => {
    if (busy.current) return;
    busy.current = true;
    const wanted = { body, version };
    const before = last.current;
    // The same again, as after a lost answer, goes under the same key; anything else is another intention.
    const attempt = before && sameIntention(before, wanted) ? before : { ...wanted, key: newKey() };
    last.current = attempt;
    mutate(attempt, onDone ? { onSuccess: onDone } : {});
  };
  return { act, isPending, error, tried: variables?.body.action, reset };
}

export type RequestAct = ReturnType<typeof useRequestAction>;
