import { t } from "@/shared/i18n/translate";
import { WaitCard } from "@/shared/ui/wait-card";
import type { RequestSummary } from "../queries";
import { WaitingRow } from "./waiting-row";

/** 等您办: the requests that wait for the person; absent when none does. */
export function WaitingCard({ requests }: { requests: RequestSummary[] }) {
  if (requests.length === 0) return null;
  return (
    <WaitCard title={t("cases.waiting")} count={t("cases.count", { count: requests.length })}>
      {requests.map((request) => (
        <WaitingRow key={request.id} request={request} />
      ))}
    </WaitCard>
  );
}
