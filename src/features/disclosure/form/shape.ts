import type { FormView } from "@/shared/form/use-form";
import type { DisclosureRequest } from "../requests/queries";
import type { RequestFields } from "./fields";
import type { TextFieldName } from "./limits";
import type { QuestionName, SectionName } from "./questions";

/** The types of the form for 依申请公开. */
export interface RequestShape {
  fields: RequestFields;
  text: TextFieldName;
  question: QuestionName;
  section: SectionName;
  answer: DisclosureRequest;
}

export type RequestForm = FormView<RequestShape>;
