import type { components } from "@contract/schema";
import { byUrgency, untoldCases } from "../own-cases";
import { pageOf } from "./cursor";
import type { Operation } from "./operation";

type CaseKind = components["schemas"]["CaseKind"];

/** In the order in which they are offered to choose from. */
const kinds: readonly CaseKind[] = ["disclosure-request", "ticket", "rating"];

/** GET /v1/me/cases */
export const listOwnCases: Operation<"listOwnCases"> = ({ query }, context) => {
  const { kind } = query;
  const all = untoldCases(context);
  const asked = byUrgency(all.filter((one) => kind === undefined || one.kind === kind));
  const page = pageOf(asked, query, JSON.stringify(["own-cases", context.caller?.persona.id, kind]));
  if (!page) return { refused: "cursor_invalid" };
  return {
    ...page,
    items: page.items.map((tell) => tell()),
    total: asked.length,
    waiting: all.filter(({ waits }) => waits).length,
    counts: kinds.map((one) => ({ kind: one, count: all.filter((each) => each.kind === one).length })),
  };
};
