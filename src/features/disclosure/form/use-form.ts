import { useEffect, useState } from "react";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";
import { wrongFields } from "./checks";
import type { FieldName, RequestFields } from "./fields";
import { askedFields } from "./questions";
import { useRequestDraft } from "./store";

/** The form as its questions see it. */
export interface FormView {
  fields: RequestFields;
  /** The region whose agencies are to choose from. */
  regionCode: string;
  change: (part: Partial<RequestFields>) => void;
  /** What to do about a field; empty while nothing is wrong with it, or nobody has asked yet. */
  errorOf: (field: FieldName) => string;
  /** All fields that are pointed at just now, in the order of the form. */
  wrong: FieldName[];
  /** Points at what is wrong among these fields, and leads to the first. Answers whether nothing is. */
  check: (among: readonly FieldName[]) => boolean;
}

/** The name under which a field is found on the page. */
export const partOf = (field: FieldName) => `request-${field}`;

/**
 * The draft, and what is wrong with it.
 * @param region the chosen region; a draft stays with the one it was begun in
 * @param refused fields that the backend refused the last time
 */
export function useRequestForm(region: string, refused: readonly FieldName[]): FormView {
  const { fields, regionCode, fill } = useRequestDraft();
  const [pointed, setPointed] = useState<readonly FieldName[]>(refused);
  const isCompany = useSession()?.kind === "company";
  useEffect(() => {
    const { fields: now, fill: put } = useRequestDraft.getState();
    if (now.applicantKind === "account" && now.companyAccount !== isCompany) {
      put({ companyAccount: isCompany }, regionCode || region);
    }
  });
  const found = wrongFields(fields);
  const textOf = (field: FieldName) => {
    if (!pointed.includes(field)) return "";
    const key = found.get(field);
    if (key) return t(key);
    return refused.includes(field) ? t("disclosure.form.wrong.refused") : "";
  };
  return {
    fields,
    regionCode: regionCode || region,
    change: (part) => {
      fill(part, regionCode || region);
      setPointed((before) => before.filter((field) => !(field in part)));
    },
    errorOf: textOf,
    wrong: askedFields(fields).filter((field) => textOf(field) !== ""),
    check: (among) => {
      const wrong = [...found.keys()].filter((field) => among.includes(field));
      setPointed(wrong);
      if (wrong[0]) goToField(partOf(wrong[0]));
      return wrong.length === 0;
    },
  };
}
