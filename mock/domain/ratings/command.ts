import type { components } from "@contract/schema";
import type { RatingCase, RatingEvent, RatingFacts } from "./rating-case";

type Schemas = components["schemas"];

/** What anybody may ask the machine to do; `let-lapse` is the end of the rater's days. */
export type Command = Schemas["RatingAction"] | Schemas["RatingAgencyAction"] | { action: "let-lapse" };
export type ActionName = Command["action"];

type Named<C, A extends string> = C extends { action: infer N } ? (A extends N ? C : never) : never;

/** The bodies by action. */
export type Commands = { [A in ActionName]: Named<Command, A> & { action: A } };

/** What is wrong with the content of a command. */
export type FieldErrors = NonNullable<Schemas["Problem"]["errors"]>;

/** What a decision adds. The entry of the trail is a result of the decision. */
export interface Change {
  facts?: Partial<RatingFacts>;
  event: Omit<RatingEvent, "at" | "by">;
}

/** Whether the facts and the time (epoch milliseconds) allow an action; what the body says is checked elsewhere. */
export type Guard = (rating: RatingCase, now: number) => boolean;

/** Whether a command leads another way than the usual one. */
export type Branching = (rating: RatingCase, command: Command) => boolean;
