// Everything as it will be filed, line by line: for the review, for reading it back, and nothing that is not sent.
import type { FormLine } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { tidyNumber } from "@/shared/lib/identity-numbers";
import { filesOf } from "./body";
import { fieldLabel } from "./field-label";
import type { FieldName, RequestFields } from "./fields";
import { questions } from "./questions";
import type { RequestShape } from "./shape";

const choices: Partial<Record<FieldName, (fields: RequestFields) => string>> = {
  agencyCode: ({ agencyName }) => agencyName,
  filing: ({ filing }) => (filing === "" ? "" : t(`disclosure.form.filing.${filing}`)),
  because: ({ because }) => (because === "" ? "" : t(`disclosure.form.because.${because}`)),
  delegateDocumentKind: ({ delegateDocumentKind: kind }) =>
    kind === "" ? "" : t(`disclosure.form.document.${kind}`),
  delegateDocument: ({ delegateDocument }) => tidyNumber(delegateDocument),
  applicantKind: ({ applicantKind: kind }) => (kind === "" ? "" : t(`disclosure.form.applicant.${kind}`)),
  documentKind: ({ documentKind: kind }) => (kind === "" ? "" : t(`disclosure.form.document.${kind}`)),
  documentNumber: ({ documentNumber }) => tidyNumber(documentNumber),
  organisationKind: ({ organisationKind: kind }) =>
    kind === "" ? "" : t(`disclosure.form.organisation.${kind}`),
  creditCode: ({ creditCode }) => tidyNumber(creditCode),
  form: ({ form }) => (form === "" ? "" : t(`disclosure.form.form.${form}`)),
  delivery: ({ delivery }) => (delivery === "" ? "" : t(`disclosure.form.delivery.${delivery}`)),
  files: (fields) =>
    filesOf(fields)
      .map(({ kind, name }) => t("disclosure.review.file", { kind: t(`disclosure.form.file.${kind}`), name }))
      .join("\n"),
  readBack: ({ readBack }) => (readBack ? t("disclosure.form.readBackTick") : ""),
  agrees: ({ agrees }) => (agrees ? t("disclosure.form.agrees") : ""),
};

function answerOf(field: FieldName, fields: RequestFields): string {
  const choice = choices[field];
  if (choice) return choice(fields);
  const value = fields[field];
  return typeof value === "string" ? value.trim() : "";
}

/** The lines of a request that are filled in; delivery is said even where there is only one way. */
export function requestLines(fields: RequestFields): FormLine<RequestShape>[] {
  const asked = questions.askedFields(fields);
  const formPlace = asked.indexOf("form") + 1;
  const all = asked.includes("delivery")
    ? asked
    : [...asked.slice(0, formPlace), "delivery" as const, ...asked.slice(formPlace)];
  return all.flatMap((field) => {
    const value = answerOf(field, fields);
    if (value === "") return [];
    const label = fieldLabel(field);
    return [{ field, section: questions.sectionOf(questions.questionOf(field)), label, value }];
  });
}
