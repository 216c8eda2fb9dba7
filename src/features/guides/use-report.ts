import type { components } from "@contract/schema";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { write } from "@/shared/api/request";
import { emptyReport, type ReportField, refusedFields, reportBody, wrongFields } from "./report-draft";
import { useReports } from "./report-store";

type Guide = components["schemas"]["Guide"];

/** The form of one guide: what stands in it, what is wrong, and how the sending went. */
export function useReport(guide: Pick<Guide, "id" | "version">) {
  const { id } = guide;
  const fields = useReports(({ drafts }) => drafts[id]) ?? emptyReport;
  const receipt = useReports(({ receipts }) => receipts[id]);
  const { fill, keyFor, received, startAgain } = useReports.getState();
  const [wrong, setWrong] = useState<ReportField[]>([]);
  // Known before the next drawing of the page, so that a second tap sends nothing.
  const busy = useRef(false);
  const { mutate, isPending, error, reset } = useMutation({
    // As for reads: the phone's word that it is offline is not reliable.
    networkMode: "always",
    mutationFn: (body: components["schemas"]["GuideReportRequest"]) =>
      write("/v1/guide-reports", body, keyFor(id, body)),
    onSuccess: (answer) => received(id, answer),
    onError: (failure) => setWrong(refusedFields(failure)),
    onSettled: () => {
      busy.current = false;
    },
  });
  const change = (part: Partial<typeof fields>) => {
    fill(id, part);
    setWrong(wrong.filter((field) => !(field in part)));
    reset();
  };
  const submit = () => {
    const body = reportBody(guide, fields);
    const found = wrongFields(fields);
    setWrong(found);
    if (busy.current || found.length > 0 || !body) return;
    busy.current = true;
    mutate(body);
  };
  return { fields, wrong, error, receipt, isSending: isPending, change, submit, again: () => startAgain(id) };
}
