import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { workingDaysAfter } from "../working-days-after";

export type OwnCase = components["schemas"]["OwnCase"];
type Tone = NonNullable<OwnCase["tone"]>;

/** How a status looks where the case neither waits for its owner nor is late. */
export type Ended = Exclude<Tone, "waiting" | "late">;

/** What a kind of case knows of one of its own. */
interface Told extends Omit<OwnCase, "tone" | "status" | "daysLeft" | "dueOn"> {
  /** The name of its status, and how that looks. */
  named: readonly [string, Ended];
  waits: boolean;
  /** By when its owner must act, where a day is set. */
  dueOn?: Day | undefined;
  /** Working days by which whoever must act is late. */
  lateBy?: number;
}

function lookOf({ waits, standing, named, lateBy = 0 }: Told): Pick<OwnCase, "tone" | "status"> {
  if (standing.overdue) return { tone: "late", status: lateBy > 0 ? `超期 ${lateBy} 个工作日` : "超期" };
  if (waits) return { tone: "waiting", status: "等您办" };
  const [status, tone] = named;
  return { tone, status };
}

/** A case among those of all kinds: what waits for its owner goes before the name of its status, a missed date before all. */
export function ownCaseOf(told: Told): OwnCase {
  const { named: _, dueOn, lateBy: __, ...shared } = told;
  const due =
    told.waits && dueOn !== undefined ? { dueOn, daysLeft: workingDaysAfter(told.asOf, dueOn) } : {};
  return { ...shared, ...lookOf(told), ...due };
}
