import type { components } from "@contract/schema";
import { callName } from "./call-name";
import { mainOf } from "./main-of";
import type { TicketCase } from "./ticket-case";

export type Actor = components["schemas"]["CaseActor"];

/** Whoever filed it, to whom all texts speak. */
export const you: Actor = { role: "applicant", name: "您" };

/** Nobody must act. */
export const nobody: Actor = { role: "system", name: "为民办" };

/** The hotline, whatever channel a ticket came by: one ticket, one number. */
export const centre: Actor = { role: "centre", name: "12345" };

export const department = (name: string): Actor => ({ role: "agency", name });

/** The words of a sentence for who acts: what people call a department. */
export const calledOf = ({ role, name }: Actor): string => (role === "agency" ? callName(name) : name);

/** Whom it is with now: the main department, else the centre. */
export function handlerOf(ticket: Pick<TicketCase, "departments">): Actor {
  const main = mainOf(ticket);
  return main ? department(main.name) : centre;
}
