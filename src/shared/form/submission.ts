import { type OutboxItem, takeOut, useOutbox } from "@/shared/api/outbox";
import { sendOutbox } from "@/shared/api/outbox-sending";
import type { DraftStore } from "./draft-store";
import type { FormKind } from "./form-kind";
import type { FieldOf, Shape } from "./shape";

/** What was handed in of this draft and is still in the outbox. */
export function useHandedIn<T extends Shape>({ useDraft }: FormKind<T>): OutboxItem | undefined {
  const key = useDraft((draft) => draft.key);
  return useOutbox(({ items }) => items.find((item) => key !== "" && item.key === key));
}

/** The fields that the backend refused the last time. */
export function useRefusedFields<T extends Shape>(kind: FormKind<T>): FieldOf<T>[] {
  const fields = kind.useDraft((draft) => draft.fields);
  const handedIn = useHandedIn(kind);
  if (handedIn?.state !== "refused") return [];
  return kind.refusedFields(handedIn.failure?.fields ?? [], fields);
}

/** Hands the draft in: once per intention, and at once if there is a network. */
export function submitDraft<T extends Shape>({ useDraft, post }: FormKind<T>): void {
  post(useDraft.getState());
  void sendOutbox();
}

/** Takes back out of the outbox what is not sent yet, so that one can write on. */
export function unsubmitDraft<T extends Shape>({ useDraft }: FormKind<T>): void {
  takeOut(useDraft.getState().key);
}

/** From now on the form is empty again once its draft is filed, wherever the app stood when the outbox sent it. */
export function keepSettling<T extends Shape>(useDraft: DraftStore<T>): void {
  const settle = () => {
    const { key, settle: settleDraft } = useDraft.getState();
    const filed = useOutbox.getState().items.find((item) => key !== "" && item.key === key);
    if (filed?.state !== "done") return;
    settleDraft(filed.answer as T["answer"]);
    takeOut(filed.key);
  };
  useOutbox.subscribe(settle);
  useDraft.persist.onFinishHydration(settle);
  settle();
}
