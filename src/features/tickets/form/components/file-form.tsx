import { useCallback, useEffect } from "react";
import { isEmpty } from "@/shared/form/form-kind";
import { FormPage } from "@/shared/form/form-page";
import { useCarried } from "@/shared/form/use-carried";
import { useForm } from "@/shared/form/use-form";
import { t } from "@/shared/i18n/translate";
import { type CarriedCase, takeCarried } from "@/shared/lib/carried-case";
import { useTicketDraft } from "../store";
import { sweepMedia } from "../sweep-media";
import { ticketForm } from "../ticket-form";
import { questionParts } from "./question-parts";

const isFree = () => isEmpty(ticketForm, useTicketDraft.getState().fields);

/** 提诉求: the form. */
export function FileForm({ regionCode }: { regionCode: string }) {
  const form = useForm(ticketForm, regionCode);
  const begin = useCallback(
    ({ text, kind, handedFrom }: CarriedCase) => {
      const { startAnew, fill } = useTicketDraft.getState();
      startAnew();
      fill({ text, ...(kind ? { kind } : {}), handedFrom: handedFrom ?? null }, regionCode);
    },
    [regionCode],
  );
  const { carried, start, drop } = useCarried(() => takeCarried("tickets"), isFree, begin);
  useEffect(() => void sweepMedia(), []);
  return (
    <FormPage
      title={t("tickets.file")}
      form={form}
      parts={questionParts}
      carried={{ text: carried?.text ?? "", start, drop }}
    />
  );
}
