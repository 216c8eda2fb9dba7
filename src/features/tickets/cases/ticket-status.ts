import { t } from "@/shared/i18n/translate";
import type { StatusKind } from "@/shared/ui/status";
import type { TicketSummary } from "./queries";

type Told = Pick<TicketSummary, "status" | "standing">;

const shapes: Record<TicketSummary["status"], StatusKind> = {
  submitted: "waiting",
  accepted: "going",
  "not-accepted": "stopped",
  "answered-directly": "done",
  dispatched: "going",
  "sent-back": "going",
  signed: "going",
  "in-progress": "going",
  replied: "done",
  reopened: "going",
  joined: "going",
  closed: "done",
  archived: "done",
  withdrawn: "stopped",
  "taken-back": "stopped",
};

/** How a ticket's state looks: what waits for the person goes before everything but a missed date. */
export function statusOf({ status, standing }: Told): { kind: StatusKind; text: string } {
  if (standing.overdue) return { kind: "over", text: t("cases.overdue") };
  if (standing.yours && standing.actor.role === "applicant") return { kind: "you", text: t("cases.waiting") };
  return { kind: shapes[status], text: t(`tickets.status.${status}`) };
}
