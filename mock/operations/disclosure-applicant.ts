import type { FiledInput } from "../domain/disclosure/disclosure-case";
import { tidyDocument } from "../domain/identity-documents";
import type { Refusal } from "../problems";
import type { Caller, Input } from "./operation";

type Body = Input<"createDisclosureRequest">["body"];

/**
 * Who asks: what the body says, or the person of the account in full, who must have proved a name. A company's
 * account knows no representative; the contact stands for it.
 */
export function applicantOf(body: Body, caller: Caller): FiledInput["applicant"] | Refusal {
  const { applicant } = body;
  if (applicant.kind === "citizen") return { ...applicant, document: tidyDocument(applicant.document) };
  if (applicant.kind === "organisation") return applicant;
  const { persona } = caller;
  if (persona.loginLevel === "L1") return { refused: "login_level_too_low" };
  if (persona.kind !== "company") {
    return {
      kind: "citizen",
      name: persona.name,
      document: { kind: persona.documentKind ?? "id-card", number: persona.document },
    };
  }
  const { person } = body.contact;
  if (!person?.trim()) {
    return { refused: "invalid_request", errors: [{ pointer: "#/contact/person", code: "required" }] };
  }
  return {
    kind: "organisation",
    organisationKind: "enterprise",
    name: persona.name,
    creditCode: persona.document,
    representative: person,
  };
}
