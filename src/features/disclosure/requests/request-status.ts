import { t } from "@/shared/i18n/translate";
import type { StatusKind } from "@/shared/ui/status";
import type { RequestSummary } from "./queries";

type Told = Pick<RequestSummary, "status" | "standing"> & { paused?: boolean };

const shapes: Record<RequestSummary["status"], StatusKind> = {
  "awaiting-confirmation": "waiting",
  received: "going",
  "correction-requested": "you",
  "fee-due": "you",
  replied: "done",
  closed: "done",
  withdrawn: "stopped",
  abandoned: "stopped",
  "taken-back": "stopped",
};

/** How a request's state looks: what waits for the person goes before everything but a missed date. */
export function statusOf({ status, standing, paused = false }: Told): { kind: StatusKind; text: string } {
  if (standing.overdue) return { kind: "over", text: t("cases.overdue") };
  if (standing.yours && standing.actor.role === "applicant") return { kind: "you", text: t("cases.waiting") };
  if (paused && status === "received") return { kind: "paused", text: t("requests.paused") };
  return { kind: shapes[status], text: t(`requests.status.${status}`) };
}
