import type { components } from "@contract/schema";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { write } from "@/shared/api/request";
import { goToField } from "@/shared/platform/part-of-page";
import {
  emptyReport,
  type ReportField,
  type ReportFields,
  refusedFields,
  reportBody,
  wrongFields,
} from "./report-draft";
import { areReportsKept, useReports } from "./report-store";

type Schemas = components["schemas"];

interface Sending {
  body: Schemas["GuideReportRequest"];
  key: string;
  fields: ReportFields;
}

/** The form of one guide: what stands in it, what is wrong, and how the sending went. */
export function useReport({ id, version }: Pick<Schemas["Guide"], "id" | "version">) {
  const draft = useReports(({ drafts }) => drafts[id]);
  const fields = draft ?? emptyReport;
  const receipt = useReports(({ receipts }) => receipts[id]);
  const { fill, attemptOf, received, startAgain } = useReports.getState();
  const [wrong, setWrong] = useState<ReportField[]>([]);
  // Known before the next drawing of the page, so that a second tap sends nothing.
  const busy = useRef(false);
  const point = (found: ReportField[]) => {
    setWrong(found);
    if (found[0]) goToField(`report-${found[0]}`);
  };
  const { mutate, isPending, error, reset } = useMutation({
    // As for reads: the phone's word that it is offline is not reliable.
    networkMode: "always",
    mutationFn: ({ body, key }: Sending) => write("/v1/guide-reports", body, key),
    onSuccess: (answer, sent) => received(id, answer, sent.fields),
    onError: (failure) => point(refusedFields(failure)),
    onSettled: () => {
      busy.current = false;
    },
  });
  const change = (part: Partial<ReportFields>) => {
    fill(id, part);
    setWrong((before) => before.filter((field) => !(field in part)));
    // What is on its way goes on: its failure must be seen, whatever is written meanwhile.
    if (!busy.current) reset();
  };
  const submit = () => {
    const found = wrongFields(fields);
    point(found);
    if (busy.current || found.length > 0) return;
    const attempt = attemptOf(id, version);
    const body = reportBody({ id, version: attempt.version }, fields);
    if (!body) return;
    busy.current = true;
    mutate({ body, key: attempt.key, fields });
  };
  return {
    fields,
    wrong,
    error,
    receipt,
    isDraft: draft !== undefined,
    isDraftKept: areReportsKept(),
    isSending: isPending,
    change,
    submit,
    again: () => startAgain(id),
  };
}
