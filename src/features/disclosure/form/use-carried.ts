import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { useCarried } from "@/shared/form/use-carried";
import { type CarriedCase, takeCarried } from "@/shared/lib/carried-case";
import { agenciesQuery } from "../publications/queries";
import { isEmpty } from "./fields";
import { useRequestDraft } from "./store";

const isFree = () => isEmpty(useRequestDraft.getState().fields);

/**
 * Words that were searched for in vain or stood in a ticket, and the agency that one came from. They fill an empty
 * form; over a draft the person is asked first.
 * @param agencyCode of the agency that the page was opened for; empty when there is none
 * @returns the words that wait for an answer, and the two answers
 */
export function useCarriedWords(region: string, agencyCode: string) {
  const begin = useCallback(
    ({ text: description }: CarriedCase) => {
      const { startAnew, fill } = useRequestDraft.getState();
      startAnew();
      fill({ description }, region);
    },
    [region],
  );
  const { carried, start, drop } = useCarried(() => takeCarried("disclosure"), isFree, begin);
  const agencies = useQuery({ ...agenciesQuery(region, ""), enabled: agencyCode !== "" });
  const agency = agencies.data?.items.find(({ code }) => code === agencyCode);
  useEffect(() => {
    const { fields, fill } = useRequestDraft.getState();
    if (agency && fields.agencyCode === "") {
      fill({ agencyCode: agency.code, agencyName: agency.name }, region);
    }
  }, [agency, region]);
  return { text: carried?.text ?? "", start, drop };
}
