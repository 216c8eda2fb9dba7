import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { CaseEvent, CaseFacts, DisclosureCase, FiledInput, Letter, Side } from "./disclosure-case";

type Schemas = components["schemas"];

/** What either side may ask the machine to do. */
export type Command = Schemas["DisclosureAction"] | Schemas["AgencyAction"];
export type ActionName = Command["action"];

type Named<C, A extends string> = C extends { action: infer N } ? (A extends N ? C : never) : never;

/** The bodies by action. */
export type Commands = { [A in ActionName]: Named<Command, A> & { action: A } };

/** When, and by whom. */
export interface Moment {
  now: number;
  today: Day;
  role: Side;
}

/** What is wrong with the content of a command. */
export type FieldErrors = NonNullable<Schemas["Problem"]["errors"]>;

/** What a letter says; a stated later day goes out as a notice of extension, in other words. */
export type LetterTopic = Letter["kind"] | "postponement";

/** What a decision adds. The entry of the trail is a result of the decision. */
export interface Change {
  facts?: Partial<CaseFacts> & { input?: FiledInput };
  event: Omit<CaseEvent, "at" | "by" | "letterId">;
  /** A letter that goes out with it. */
  letter?: LetterTopic;
}

/** Whether the facts and the time allow an action; what the body says is checked elsewhere. */
export type Guard = (request: DisclosureCase, moment: Moment) => boolean;
