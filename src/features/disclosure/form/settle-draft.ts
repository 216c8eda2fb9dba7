import { takeOut, useOutbox } from "@/shared/api/outbox";
import type { DisclosureRequest } from "../requests/queries";
import { useRequestDraft } from "./store";

/** The draft is filed, wherever the app stood when the outbox sent it: the form is empty again. */
function settleDraft(): void {
  const { key, settle } = useRequestDraft.getState();
  const filed = useOutbox.getState().items.find((item) => key !== "" && item.key === key);
  if (filed?.state !== "done") return;
  settle(filed.answer as DisclosureRequest);
  takeOut(filed.key);
}

useOutbox.subscribe(settleDraft);
useRequestDraft.persist.onFinishHydration(settleDraft);
settleDraft();
