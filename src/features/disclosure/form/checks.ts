// What can be seen to be wrong before the backend looks: lengths and patterns as in the contract, and check characters.
import * as v from "valibot";
import type { MessageKey } from "@/shared/i18n/translate";
import { isCreditCode, isDocumentNumber, tidyNumber } from "@/shared/lib/identity-numbers";
import {
  type DocumentKind,
  type DraftFile,
  delegateFiles,
  type FieldName,
  type RequestFields,
} from "./fields";
import { longest } from "./limits";
import { isCompanyAccount, questions } from "./questions";

type Check = v.GenericSchema;

const text = (field: keyof typeof longest, least: number, wrong: MessageKey) =>
  v.pipe(v.string(), v.minLength(least, wrong), v.maxLength(longest[field], wrong));

const like = (pattern: RegExp, wrong: MessageKey) => v.pipe(v.string(), v.regex(pattern, wrong));

const mayBeEmpty = (schema: v.GenericSchema<string>) => v.union([v.literal(""), schema]);

const chosen = (wrong: MessageKey) => v.pipe(v.string(), v.minLength(1, wrong));

const ticked = (wrong: MessageKey) => v.literal(true, wrong);

const tidy = (isWhole: (number: string) => boolean, wrong: MessageKey) =>
  v.pipe(
    v.string(),
    v.check((typed) => isWhole(tidyNumber(typed)), wrong),
  );

const documentOf = (kind: DocumentKind | ""): Check =>
  tidy(
    (number) => (kind === "" ? number !== "" : isDocumentNumber(kind, number)),
    kind === "id-card" ? "disclosure.form.wrong.idCard" : "disclosure.form.wrong.document",
  );

const hasAll = (files: readonly DraftFile[]) =>
  delegateFiles.every((kind) => files.some((file) => file.kind === kind));

const mobile = like(/^1[3-9]\d{9}$/, "disclosure.form.wrong.phone");

const checks: Partial<Record<FieldName, Check>> = {
  agencyCode: chosen("disclosure.form.wrong.agency"),
  filing: chosen("disclosure.form.wrong.filing"),
  helper: text("helper", 2, "disclosure.form.wrong.name"),
  because: chosen("disclosure.form.wrong.because"),
  delegateName: text("delegateName", 2, "disclosure.form.wrong.name"),
  delegateDocumentKind: chosen("disclosure.form.wrong.documentKind"),
  delegatePhone: mobile,
  applicantKind: chosen("disclosure.form.wrong.applicant"),
  personName: text("personName", 2, "disclosure.form.wrong.name"),
  documentKind: chosen("disclosure.form.wrong.documentKind"),
  organisationKind: chosen("disclosure.form.wrong.organisationKind"),
  organisationName: text("organisationName", 2, "disclosure.form.wrong.organisationName"),
  creditCode: tidy(isCreditCode, "disclosure.form.wrong.creditCode"),
  representative: text("representative", 2, "disclosure.form.wrong.name"),
  contactPerson: mayBeEmpty(text("contactPerson", 2, "disclosure.form.wrong.name")),
  phone: mobile,
  email: mayBeEmpty(like(/^[^\s@]{1,64}@[^\s@]{1,60}\.[A-Za-z]{2,10}$/, "disclosure.form.wrong.email")),
  description: text("description", 6, "disclosure.form.wrong.description"),
  title: mayBeEmpty(text("title", 2, "disclosure.form.wrong.title")),
  wantedNumber: mayBeEmpty(text("wantedNumber", 2, "disclosure.form.wrong.title")),
  form: chosen("disclosure.form.wrong.form"),
  delivery: chosen("disclosure.form.wrong.delivery"),
  address: text("address", 5, "disclosure.form.wrong.address"),
  postalCode: mayBeEmpty(like(/^\d{6}$/, "disclosure.form.wrong.postalCode")),
  fax: like(/^[0-9-]{3,20}$/, "disclosure.form.wrong.fax"),
  readBack: ticked("disclosure.form.wrong.readBack"),
  agrees: ticked("disclosure.form.wrong.agrees"),
};

/** What else a field must be, given the rest of the form. */
function checkOf(field: FieldName, fields: RequestFields): Check | undefined {
  if (field === "documentNumber") return documentOf(fields.documentKind);
  if (field === "delegateDocument") return documentOf(fields.delegateDocumentKind);
  if (field === "contactPerson" && isCompanyAccount(fields)) {
    return text("contactPerson", 2, "disclosure.form.wrong.name");
  }
  if (field !== "files" || fields.filing !== "delegate") return checks[field];
  const isList = (files: unknown): files is readonly DraftFile[] => Array.isArray(files);
  return v.pipe(v.custom<readonly DraftFile[]>(isList), v.check(hasAll, "disclosure.form.wrong.files"));
}

/** The message about each field that is wrong, in the order of the form; only fields that are asked for. */
export function wrongFields(fields: RequestFields): Map<FieldName, MessageKey> {
  const wrong = new Map<FieldName, MessageKey>();
  for (const field of questions.askedFields(fields)) {
    const check = checkOf(field, fields);
    const value = fields[field];
    const result = check && v.safeParse(check, typeof value === "string" ? value.trim() : value);
    if (result && !result.success) wrong.set(field, result.issues[0].message as MessageKey);
  }
  return wrong;
}
