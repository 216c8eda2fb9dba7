// The shape of a seeded request: who asked whom for what, how many working days ago, and what both sides did since.
import type { Day } from "../../domain/calendar";
import type { Command } from "../../domain/disclosure/command";
import type { FiledInput, ReplyKind, Side } from "../../domain/disclosure/disclosure-case";
import type { AgencySeed } from "../publication-seed";
import type { Persona } from "../region-pack";

/** What a side did, so many working days after the filing. Only past days, so that all of it has happened. */
export interface Step {
  by: Side;
  after: number;
  /** A function where it names a day. */
  command: Command | ((workingDaysOn: (days: number) => Day) => Command);
}

/** A request of one of the personas. */
export interface CaseStory {
  /** In the id of the request: `dr-<slug>`. */
  slug: string;
  by: Persona["id"];
  /** The persona's own region unless given. */
  region?: string;
  to: AgencySeed["key"];
  title: string;
  description: string;
  /** How many working days ago it was filed; or how many minutes ago. */
  ago: number | { minutes: number };
  steps: Step[];
  /** Electronic and online unless given. */
  input?: Partial<Pick<FiledInput, "form" | "delivery" | "contact" | "assisted">>;
}

/** What the agency did. */
export const agency = (after: number, command: Step["command"]): Step => ({ by: "agency", after, command });

/** What the applicant did. */
export const applicant = (after: number, command: Step["command"]): Step => ({
  by: "applicant",
  after,
  command,
});

/** Both sides confirmed on the day of filing, so that the clock starts there [31]. */
export const received: Step[] = [applicant(0, { action: "confirm" }), agency(0, { action: "confirm" })];

/** The agency replied. */
export const replied = (
  after: number,
  kind: ReplyKind,
  more: Omit<Extract<Command, { action: "reply" }>, "action" | "kind"> = {},
): Step => agency(after, { action: "reply", kind, ...more });

/** The applicant has the reply, and may have said how it was. */
export const closed = (after: number, level?: number, text?: string): Step[] => [
  applicant(after, { action: "acknowledge" }),
  ...(level === undefined
    ? []
    : [applicant(after, { action: "rate", level, ...(text === undefined ? {} : { text }) })]),
];
