// The two trails of a hand-over: a case that goes on as another, of either kind. Both keep the other.
import type { components } from "@contract/schema";
import { formatInstant } from "./calendar";

type LinkedCase = components["schemas"]["LinkedCase"];

/** The other case as it is kept; `at` is epoch milliseconds. */
export interface CaseLink extends Omit<LinkedCase, "at"> {
  at: number;
}

/** The other case as the contract tells it. */
export const linkView = ({ at, ...link }: CaseLink): LinkedCase => ({ ...link, at: formatInstant(at) });

/** What the trail says of it. */
export function linkText({ kind, number, direction }: CaseLink): string {
  const name = kind === "ticket" ? "诉求" : "政府信息公开申请";
  return direction === "from" ? `接着${name} ${number} 办` : `接下去办的是${name} ${number}`;
}
