import { useEffect } from "react";
import { useSession } from "@/shared/api/session";
import { useForm } from "@/shared/form/use-form";
import { requestForm } from "./request-form";
import type { RequestForm } from "./shape";
import { useRequestDraft } from "./store";

/**
 * The draft, with what is known of the account.
 * @param region the chosen region; a draft stays with the one it was begun in
 */
export function useRequestForm(region: string): RequestForm {
  const isCompany = useSession()?.kind === "company";
  useEffect(() => {
    const { fields, fill, regionCode } = useRequestDraft.getState();
    if (fields.applicantKind === "account" && fields.companyAccount !== isCompany) {
      fill({ companyAccount: isCompany }, regionCode || region);
    }
  });
  return useForm(requestForm, region);
}
