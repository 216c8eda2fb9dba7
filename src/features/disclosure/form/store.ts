import { draftStore } from "@/shared/form/draft-store";
import { keepSettling } from "@/shared/form/submission";
import { changed, emptyFields } from "./fields";
import { questions } from "./questions";
import type { RequestShape } from "./shape";

/** The name of the draft, and the beginning of its parts' names on the page. */
export const draftName = "disclosure-draft";

/** The draft of a request. */
export const useRequestDraft = draftStore<RequestShape>({
  name: draftName,
  empty: emptyFields,
  first: "agency",
  questions,
  changed,
});

keepSettling(useRequestDraft);
