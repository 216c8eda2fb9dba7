import { post } from "@/shared/api/outbox";
import { personalKey } from "@/shared/api/personal";
import type { FormKind } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { requestQuery } from "../requests/queries";
import { requestBody } from "./body";
import { wrongFields } from "./checks";
import { fieldLabel } from "./field-label";
import { emptyFields } from "./fields";
import { longest } from "./limits";
import { questions, sections } from "./questions";
import { refusedFields } from "./refused";
import { requestLines } from "./request-lines";
import type { RequestShape } from "./shape";
import { draftName, useRequestDraft } from "./store";

/** 依申请公开: the form of a request. */
export const requestForm: FormKind<RequestShape> = {
  name: draftName,
  empty: emptyFields,
  sections,
  questions,
  useDraft: useRequestDraft,
  longest,
  labelOf: fieldLabel,
  sectionTitle: (section) => t(`disclosure.form.section.${section}`),
  wrongFields,
  refusedFields,
  lines: requestLines,
  post: ({ fields, regionCode, keyOf }) => {
    const body = requestBody(fields, regionCode);
    if (body) post("/v1/disclosure-requests", body, keyOf());
  },
  remember: (client, answer) => {
    client.setQueryData(requestQuery(answer.id).queryKey, answer);
    void client.invalidateQueries({ queryKey: personalKey("disclosure-requests") });
  },
  pages: { form: "disclosure/apply", review: "disclosure/review", receipt: "disclosure/receipt" },
};
