// What one form is, for the skeleton that all forms share: page or steps, draft, review, outbox.
import type { QueryClient } from "@tanstack/react-query";
import type { FieldError } from "@/shared/api/errors";
import type { MessageKey } from "@/shared/i18n/translate";
import type { DraftStore } from "./draft-store";
import type { Questions } from "./questions";
import type { FieldOf, Shape } from "./shape";

/** One answer, in words. */
export interface FormLine<T extends Shape> {
  field: FieldOf<T>;
  section: T["section"];
  label: string;
  value: string;
}

export interface FormKind<T extends Shape> {
  /** The name of its draft, and the beginning of its parts' names on the page. */
  name: string;
  empty: T["fields"];
  sections: readonly T["section"][];
  questions: Questions<T["fields"], T["question"], T["section"]>;
  useDraft: DraftStore<T>;
  /** Characters that the contract allows, by field. */
  longest: Record<T["text"], number>;
  labelOf: (field: FieldOf<T>) => string;
  sectionTitle: (section: T["section"]) => string;
  /** The message about each field that is wrong, in the order of the form; only fields that are asked for. */
  wrongFields: (fields: T["fields"]) => Map<FieldOf<T>, MessageKey>;
  /** The fields that the backend refused. */
  refusedFields: (errors: readonly FieldError[], fields: T["fields"]) => FieldOf<T>[];
  /** Everything as it will be filed, line by line, and nothing that is not sent. */
  lines: (fields: T["fields"]) => FormLine<T>[];
  /** Hands the draft in: into the outbox, once per intention. */
  post: (draft: { fields: T["fields"]; regionCode: string; keyOf: () => string }) => void;
  /** Puts a case that was just filed where its reads find it. */
  remember: (client: QueryClient, answer: T["answer"]) => void;
  pages: { form: string; review: string; receipt: string };
}

/** The name under which a field is found on the page. */
export function partOf<T extends Shape>({ name }: FormKind<T>, field: FieldOf<T>): string {
  return `${name}-${field}`;
}

/** Whether nothing at all is filled in. */
export function isEmpty<T extends Shape>({ empty }: FormKind<T>, fields: T["fields"]): boolean {
  return JSON.stringify(fields) === JSON.stringify(empty);
}

/** Whether something is filled in and not filed. */
export function useHasDraft<T extends Shape>(kind: FormKind<T>): boolean {
  return kind.useDraft(({ fields }) => !isEmpty(kind, fields));
}
