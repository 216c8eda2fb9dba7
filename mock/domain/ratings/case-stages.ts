// What of a ticket or a request can be rated, read off its events: 受理, 答复.
import type { DisclosureCase } from "../disclosure/disclosure-case";
import type { TicketCase } from "../tickets/ticket-case";

/** A stage that is over; `finishedAt` is epoch milliseconds. */
interface FinishedStage {
  code: string;
  name: string;
  finishedAt: number;
}

interface Stage {
  code: string;
  name: string;
  /** It is over with the last of these. */
  ends: readonly string[];
}

const ticketStages: readonly Stage[] = [
  { code: "acceptance", name: "受理", ends: ["accepted", "not-accepted"] },
  { code: "reply", name: "答复", ends: ["replied", "answered-directly"] },
];

const requestStages: readonly Stage[] = [
  { code: "acceptance", name: "受理", ends: ["received"] },
  { code: "reply", name: "答复", ends: ["replied"] },
];

const finished = (
  stages: readonly Stage[],
  events: readonly { event: string; at: number }[],
): FinishedStage[] =>
  stages.flatMap(({ code, name, ends }) => {
    const last = events.filter(({ event }) => ends.includes(event)).at(-1);
    return last ? [{ code, name, finishedAt: last.at }] : [];
  });

/** The stages of a ticket that are over. */
export const stagesOfTicket = ({ events }: TicketCase): FinishedStage[] => finished(ticketStages, events);

/** The stages of a request that are over. */
export const stagesOfRequest = ({ timeline }: DisclosureCase): FinishedStage[] =>
  finished(requestStages, timeline);

/** The name of a stage, whether it is over or not. */
export const stageName = (kind: "ticket" | "disclosure-request", code: string): string | undefined =>
  (kind === "ticket" ? ticketStages : requestStages).find((stage) => stage.code === code)?.name;
