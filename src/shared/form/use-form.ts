import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";
import { type FormKind, partOf } from "./form-kind";
import type { FieldOf, Shape } from "./shape";
import { useRefusedFields } from "./submission";

/** The form as its questions see it. */
export interface FormView<T extends Shape> {
  kind: FormKind<T>;
  fields: T["fields"];
  /** The region that it was begun in. */
  regionCode: string;
  change: (part: Partial<T["fields"]>) => void;
  /** What to do about a field; empty while nothing is wrong with it, or nobody has asked yet. */
  errorOf: (field: FieldOf<T>) => string;
  /** All fields that are pointed at just now, in the order of the form. */
  wrong: FieldOf<T>[];
  /** Points at what is wrong among these fields, and leads to the first. Answers whether nothing is. */
  check: (among: readonly FieldOf<T>[]) => boolean;
}

/**
 * The draft, and what is wrong with it.
 * @param region the chosen region; a draft stays with the one it was begun in
 */
export function useForm<T extends Shape>(kind: FormKind<T>, region: string): FormView<T> {
  const { fields, regionCode, fill } = kind.useDraft();
  const nowRefused = useRefusedFields(kind);
  const [refused] = useState(nowRefused);
  const [pointed, setPointed] = useState<readonly FieldOf<T>[]>(refused);
  const found = kind.wrongFields(fields);
  const textOf = (field: FieldOf<T>) => {
    if (!pointed.includes(field)) return "";
    const key = found.get(field);
    if (key) return t(key);
    return refused.includes(field) ? t("form.refusedField") : "";
  };
  return {
    kind,
    fields,
    regionCode: regionCode || region,
    change: (part) => {
      fill(part, regionCode || region);
      setPointed((before) => before.filter((field) => !(field in part)));
    },
    errorOf: textOf,
    wrong: kind.questions.askedFields(fields).filter((field) => textOf(field) !== ""),
    check: (among) => {
      const wrong = [...found.keys()].filter((field) => among.includes(field));
      setPointed(wrong);
      if (wrong[0]) goToField(partOf(kind, wrong[0]));
      return wrong.length === 0;
    },
  };
}
