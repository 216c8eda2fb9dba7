import type { components } from "@contract/schema";
import { publishedId } from "../../../domain/rating-figures/rectification-of";
import type { ServiceRecord } from "./service-record";

/** What came of a bad rating of the log, as it is published once it is over; one that was mistaken is not. */
export function rectificationOfRecord({
  id,
  guide,
  department,
  way,
  window,
  rating,
}: ServiceRecord): components["schemas"]["Rectification"] | undefined {
  const loop = rating?.loop;
  if (!loop || loop.endedOn === undefined || loop.outcome === "excluded") return undefined;
  const { outcome, problem, answer, answeredOn, level } = loop;
  return {
    id: publishedId(id),
    month: answeredOn.slice(0, 7),
    department,
    ...(way === "window" && window ? { window: `${window.number} 号窗口 ${window.name}` } : {}),
    title: guide.name.slice(0, 100),
    problem,
    answer,
    receivedOn: rating.ratedOn,
    answeredOn,
    outcome,
    ...(level ? { level } : {}),
  };
}
