import type { components } from "@contract/schema";
import type { RatingCase } from "./rating-case";

type Actor = components["schemas"]["CaseActor"];

/** Whoever rated, to whom all texts speak. */
export const you: Actor = { role: "applicant", name: "您" };

/** Nobody must act. */
export const nobody: Actor = { role: "system", name: "为民办" };

/** The department whose work was rated; the hotline is a centre of its own. */
export const handler = ({ rated }: RatingCase): Actor => ({
  role: rated.handler === "12345" ? "centre" : "agency",
  name: rated.handler,
});

/** Who watches over it. */
export const bureau = ({ rules }: RatingCase): Actor => ({ role: "centre", name: rules.bureau });

/** The words of a sentence for who answers for it: a number stands off from the words after it. */
export const called = ({ rated }: RatingCase): string =>
  rated.handler === "12345" ? "12345 " : rated.handler;
