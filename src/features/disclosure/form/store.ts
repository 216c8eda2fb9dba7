// The draft of a request: kept from the first key typed, on this phone only, and wiped at sign-out.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { personalName, resetAtSignOut } from "@/shared/api/personal";
import { newKey } from "@/shared/lib/new-key";
import { isKept, persistedState } from "@/shared/platform/persisted-state";
import type { DisclosureRequest } from "../requests/queries";
import { changed, emptyFields, isEmpty, type RequestFields } from "./fields";
import { askedQuestions, type QuestionName, type SectionName, sectionOf } from "./questions";

/** What was filed last, so that it can be taken back with everything that stood in it. */
interface Filed {
  requestId: string;
  /** What the backend answered: the receipt opens without another read. */
  answer: DisclosureRequest;
  regionCode: string;
  fields: RequestFields;
}

interface DraftState {
  fields: RequestFields;
  /** The region whose agencies were to choose from. */
  regionCode: string;
  /** The question that 长辈版 stands at. */
  at: QuestionName;
  /** The section to which one comes back from the review; empty when one just comes. */
  editing: SectionName | "";
  /** The idempotency key of this intention; other words are another one, and empty until it is handed in. */
  key: string;
  filed: Filed | null;
  fill: (change: Partial<RequestFields>, regionCode: string) => void;
  goTo: (at: QuestionName) => void;
  edit: (section: SectionName | "") => void;
  keyOf: () => string;
  startAnew: () => void;
  /** It is filed: the form is empty again, and what stood in it can come back. */
  settle: (answer: DisclosureRequest) => void;
  takeBack: (requestId: string) => void;
  forgetFiled: () => void;
}

const start = { fields: emptyFields, regionCode: "", at: "agency", editing: "", key: "" } as const;

const storeName = personalName("disclosure-draft");

export const useRequestDraft = create<DraftState>()(
  persist(
    (set, get) => ({
      ...start,
      filed: null,
      fill: (change, regionCode) =>
        set(({ fields }) => ({ fields: changed(fields, change), regionCode, key: "" })),
      goTo: (at) => set({ at }),
      edit: (editing) =>
        set(({ fields, at }) => ({
          editing,
          at: askedQuestions(fields).find((name) => sectionOf(name) === editing) ?? at,
        })),
      keyOf: () => {
        const key = get().key || newKey();
        set({ key });
        return key;
      },
      startAnew: () => set(start),
      settle: (answer) =>
        set(({ fields, regionCode }) => ({
          ...start,
          filed: { requestId: answer.id, answer, regionCode, fields },
        })),
      takeBack: (requestId) =>
        set(({ filed }) =>
          filed?.requestId === requestId
            ? { ...start, fields: filed.fields, regionCode: filed.regionCode, filed: null }
            : {},
        ),
      forgetFiled: () => set({ filed: null }),
    }),
    { name: storeName, storage: persistedState },
  ),
);

resetAtSignOut(useRequestDraft);

/** Whether something is filled in and not filed. */
export const useHasDraft = () => useRequestDraft(({ fields }) => !isEmpty(fields));

/** Whether the phone had room for what was written last. */
export const isDraftKept = () => isKept(storeName);
