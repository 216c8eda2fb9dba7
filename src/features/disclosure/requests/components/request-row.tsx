import { CaseRow } from "@/shared/ui/case-row";
import type { RequestSummary } from "../queries";
import { statusOf } from "../request-status";
import { openRequest } from "../request-words";

/** A request in a list: name, agency, state and date. */
export function RequestRow({ request }: { request: RequestSummary }) {
  return (
    <CaseRow
      one={request}
      about={request.agency.name}
      status={statusOf(request)}
      onPress={() => openRequest(request)}
    />
  );
}
