import type { components } from "@contract/schema";
import { askedName } from "./consultations";
import type { CaseConsultation, DisclosureCase } from "./disclosure-case";

export type Actor = components["schemas"]["CaseActor"];

/** The applicant, to whom all texts speak. */
export const you: Actor = { role: "applicant", name: "您" };

/** Nobody must act. */
export const nobody: Actor = { role: "system", name: "为民办" };

export const agencyOf = ({ agency }: DisclosureCase): Actor => ({ role: "agency", name: agency.name });

export const askedParty = (consultation: CaseConsultation): Actor => ({
  role: consultation.kind,
  name: askedName(consultation),
});
