import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { takeCarriedText } from "../carried-text";
import { agenciesQuery } from "../publications/queries";
import { isEmpty } from "./fields";
import { useRequestDraft } from "./store";

function startWith(description: string, region: string): void {
  const { startAnew, fill } = useRequestDraft.getState();
  startAnew();
  fill({ description }, region);
}

/**
 * Words that were searched for in vain, and the agency that one came from. They fill an empty form; over a draft the
 * person is asked first.
 * @param agencyCode of the agency that the page was opened for; empty when there is none
 * @returns the words that wait for an answer, and the two answers
 */
export function useCarried(region: string, agencyCode: string) {
  const [carried, setCarried] = useState(takeCarriedText);
  const [isFresh] = useState(() => isEmpty(useRequestDraft.getState().fields));
  const agencies = useQuery({ ...agenciesQuery(region, ""), enabled: agencyCode !== "" });
  const agency = agencies.data?.items.find(({ code }) => code === agencyCode);
  useEffect(() => {
    if (!isFresh || carried === "") return;
    setCarried("");
    startWith(carried, region);
  }, [isFresh, carried, region]);
  useEffect(() => {
    const { fields, fill } = useRequestDraft.getState();
    if (agency && fields.agencyCode === "") {
      fill({ agencyCode: agency.code, agencyName: agency.name }, region);
    }
  }, [agency, region]);
  const drop = () => setCarried("");
  const start = () => {
    startWith(carried, region);
    drop();
  };
  return { carried, start, drop };
}
