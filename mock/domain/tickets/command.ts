import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { TicketCase, TicketEvent, TicketFacts } from "./ticket-case";

type Schemas = components["schemas"];

/** What a ticket that was joined does to those that joined it. */
type SystemAction = {
  action: "parent-closed" | "parent-refused" | "parent-withdrawn";
  parent: TicketCase;
};

/** What anybody may ask the machine to do. */
export type Command = Schemas["TicketAction"] | Schemas["TicketAgencyAction"] | SystemAction;
export type ActionName = Command["action"];

type Named<C, A extends string> = C extends { action: infer N } ? (A extends N ? C : never) : never;

/** The bodies by action. */
export type Commands = { [A in ActionName]: Named<Command, A> & { action: A } };

/** When, and with whom. */
export interface Moment {
  now: number;
  today: Day;
  /** Names of the region's departments by their codes. */
  departments: ReadonlyMap<string, string>;
}

/** What is wrong with the content of a command. */
export type FieldErrors = NonNullable<Schemas["Problem"]["errors"]>;

/** What a decision adds. The entry of the trail is a result of the decision. */
export interface Change {
  facts?: Partial<TicketFacts>;
  event: Omit<TicketEvent, "at" | "by">;
}

/** Whether the facts and the time allow an action; what the body says is checked elsewhere. */
export type Guard = (ticket: TicketCase, moment: Pick<Moment, "now" | "today">) => boolean;
