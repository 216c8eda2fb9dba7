import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { consultationEnds } from "./clocks";
import type { CaseConsultation } from "./disclosure-case";

type Consultation = components["schemas"]["Consultation"];

const meanings: Record<CaseConsultation["kind"], Record<NonNullable<Consultation["answer"]>, string>> = {
  "third-party": {
    agrees: "第三方同意公开",
    refuses: "第三方不同意，理由合理的不公开；不公开会重大影响公共利益的，仍可公开",
    silent: "第三方到期没有回答，由机关决定是否公开",
  },
  "co-agency": {
    agrees: "共同制作的机关同意公开",
    refuses: "共同制作的机关不同意公开",
    silent: "共同制作的机关到期没有回答，视为同意公开",
  },
};

/** Whom a consultation asks, as it is told: a third party may be a person, and is never named. */
export function askedName({ kind, name }: CaseConsultation): string {
  return kind === "third-party" ? "第三方" : name;
}

/** Nobody answered, and the last day has passed; the silence means something from the next day [32, 34]. */
export const isSilent = (consultation: CaseConsultation, today: Day) =>
  consultation.answeredOn === undefined && today > consultationEnds(consultation);

/** A consultation as seen on a day; silence is derived. */
export function consultationView(consultation: CaseConsultation, today: Day): Consultation {
  const { id, kind, askedOn } = consultation;
  const answer = consultation.answer ?? (isSilent(consultation, today) ? "silent" : undefined);
  return {
    id,
    kind,
    name: askedName(consultation),
    askedOn,
    endsOn: consultationEnds(consultation),
    ...(answer ? { answer, meaning: meanings[kind][answer] } : {}),
  };
}
