import { FormPage } from "@/shared/form/form-page";
import { t } from "@/shared/i18n/translate";
import { useCarriedWords } from "../use-carried";
import { useRequestForm } from "../use-request-form";
import { questionParts } from "./question-parts";

interface ApplyFormProps {
  regionCode: string;
  /** The agency that the page was opened for; empty when there is none. */
  agencyCode: string;
}

/** 依申请公开: the form. */
export function ApplyForm({ regionCode, agencyCode }: ApplyFormProps) {
  const form = useRequestForm(regionCode);
  const carried = useCarriedWords(regionCode, agencyCode);
  return <FormPage title={t("disclosure.form.title")} form={form} parts={questionParts} carried={carried} />;
}
