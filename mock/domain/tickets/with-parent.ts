import type { TicketCase } from "./ticket-case";

const answering: readonly TicketCase["events"][number]["event"][] = [
  "parent-closed",
  "replied",
  "answered-directly",
];

/** Whether a ticket ended with the one that it joined, and was not handled by itself since. */
export function endedWithParent({ events }: Pick<TicketCase, "events">): boolean {
  const answers = events.filter(({ event }) => answering.includes(event));
  return answers.at(-1)?.event === "parent-closed";
}
