import { draftStore } from "@/shared/form/draft-store";
import { keepSettling } from "@/shared/form/submission";
import { changed, emptyFields } from "./fields";
import { questions } from "./questions";
import type { TicketShape } from "./shape";

/** The name of the draft, and the beginning of its parts' names on the page. */
export const draftName = "ticket-draft";

/** The draft of a ticket. */
export const useTicketDraft = draftStore<TicketShape>({
  name: draftName,
  empty: emptyFields,
  first: "text",
  questions,
  changed,
});

keepSettling(useTicketDraft);
