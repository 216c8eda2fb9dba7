import { type OutboxItem, post, takeOut, useOutbox } from "@/shared/api/outbox";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { requestBody } from "./body";
import type { FieldName } from "./fields";
import { refusedFields } from "./refused";
import { useRequestDraft } from "./store";

/** What was handed in of this draft and is still in the outbox. */
export function useHandedIn(): OutboxItem | undefined {
  const key = useRequestDraft((draft) => draft.key);
  return useOutbox(({ items }) => items.find((item) => key !== "" && item.key === key));
}

/** The fields that the backend refused the last time. */
export function useRefusedFields(): FieldName[] {
  const fields = useRequestDraft((draft) => draft.fields);
  const handedIn = useHandedIn();
  if (handedIn?.state !== "refused") return [];
  return refusedFields(handedIn.failure?.fields ?? [], fields);
}

/** Hands the draft in: once per intention, and at once if there is a network. */
export function submitDraft(): void {
  const { fields, regionCode, keyOf } = useRequestDraft.getState();
  const body = requestBody(fields, regionCode);
  if (!body) return;
  post("/v1/disclosure-requests", body, keyOf());
  void sendOutbox();
}

/** Takes back out of the outbox what is not sent yet, so that one can write on. */
export function unsubmitDraft(): void {
  takeOut(useRequestDraft.getState().key);
}
