// The draft of a case: kept from the first key typed, on this phone only, and wiped at sign-out.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { personalName, resetAtSignOut } from "@/shared/api/personal";
import { newKey } from "@/shared/lib/new-key";
import { isKept, persistedState } from "@/shared/platform/persisted-state";
import type { Questions } from "./questions";
import type { Shape } from "./shape";

/** What was filed last, so that it can be taken back with everything that stood in it. */
interface Filed<T extends Shape> {
  /** Until when, by the phone's clock: milliseconds since 1970. */
  until: number;
  /** What the backend answered: the receipt opens without another read. */
  answer: T["answer"];
  regionCode: string;
  fields: T["fields"];
}

export interface DraftState<T extends Shape> {
  fields: T["fields"];
  /** The region that it was begun in. */
  regionCode: string;
  /** The question that 长辈版 stands at. */
  at: T["question"];
  /** The section to which one comes back from the review; empty when one just comes. */
  editing: T["section"] | "";
  /** The idempotency key of this intention; other words are another one, and empty until it is handed in. */
  key: string;
  filed: Filed<T> | null;
  fill: (change: Partial<T["fields"]>, regionCode: string) => void;
  goTo: (at: T["question"]) => void;
  edit: (section: T["section"] | "") => void;
  keyOf: () => string;
  startAnew: () => void;
  /** It is filed: the form is empty again, and what stood in it can come back. */
  settle: (answer: T["answer"]) => void;
  takeBack: (id: string) => void;
  forgetFiled: () => void;
}

/** How long a case may still be taken back, in milliseconds from its answer. */
const takeBackLeft = ({ allowedActions }: Shape["answer"]): number =>
  (allowedActions.find(({ action }) => action === "take-back")?.secondsLeft ?? 0) * 1000;

/** Names and numbers stay on the phone no longer than they can be of use; a receipt that is the only one stays. */
const isOfUse = <T extends Shape>({ answer, until }: Filed<T>): boolean =>
  answer.anonymous === true || Date.now() < until;

interface DraftOptions<T extends Shape> {
  name: string;
  empty: T["fields"];
  first: T["question"];
  questions: Questions<T["fields"], T["question"], T["section"]>;
  /** The fields after a change, with what no longer fits taken back. */
  changed: (before: T["fields"], change: Partial<T["fields"]>) => T["fields"];
}

/** The store of a form's draft; the form has no other state. */
export function draftStore<T extends Shape>({ name, empty, first, questions, changed }: DraftOptions<T>) {
  const start = { fields: empty, regionCode: "", at: first, editing: "" as const, key: "" };
  const store = create<DraftState<T>>()(
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
            at: questions.asked(fields).find((one) => questions.sectionOf(one) === editing) ?? at,
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
            filed: { answer, regionCode, fields, until: Date.now() + takeBackLeft(answer) },
          })),
        takeBack: (id) =>
          set(({ filed }) =>
            filed?.answer.id === id
              ? { ...start, fields: filed.fields, regionCode: filed.regionCode, filed: null }
              : {},
          ),
        forgetFiled: () => set({ filed: null }),
      }),
      {
        name: personalName(name),
        storage: persistedState,
        onRehydrateStorage: () => (draft) => {
          if (draft?.filed && !isOfUse(draft.filed)) draft.forgetFiled();
        },
      },
    ),
  );
  resetAtSignOut(store);
  return store;
}

export type DraftStore<T extends Shape> = ReturnType<typeof draftStore<T>>;

/** Whether the phone had room for what was written last in the draft of this name. */
export const isDraftKept = (name: string) => isKept(personalName(name));
