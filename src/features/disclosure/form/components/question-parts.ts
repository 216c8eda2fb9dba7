import type { QuestionParts } from "@/shared/form/step-form";
import type { RequestShape } from "../shape";
import { AgencyQuestion } from "./agency-question";
import { AddressQuestion, ContactPersonQuestion, ContactQuestion, FaxQuestion } from "./contact-questions";
import { FilesQuestion } from "./files-question";
import { NoticesQuestion, ReadBackQuestion } from "./notices-questions";
import { DeliveryQuestion, FormQuestion } from "./receiving-questions";
import { ReferenceQuestion, WantedQuestion } from "./wanted-questions";
import {
  ApplicantQuestion,
  DelegateQuestion,
  FilingQuestion,
  HelperQuestion,
  OrganisationKindQuestion,
  OrganisationQuestion,
  PersonQuestion,
} from "./who-questions";

/** How each question is put, on the page as in the steps. */
export const questionParts: QuestionParts<RequestShape> = {
  agency: AgencyQuestion,
  filing: FilingQuestion,
  helper: HelperQuestion,
  delegate: DelegateQuestion,
  applicant: ApplicantQuestion,
  person: PersonQuestion,
  "organisation-kind": OrganisationKindQuestion,
  organisation: OrganisationQuestion,
  "contact-person": ContactPersonQuestion,
  contact: ContactQuestion,
  wanted: WantedQuestion,
  reference: ReferenceQuestion,
  form: FormQuestion,
  delivery: DeliveryQuestion,
  address: AddressQuestion,
  fax: FaxQuestion,
  files: FilesQuestion,
  "read-back": ReadBackQuestion,
  notices: NoticesQuestion,
};
