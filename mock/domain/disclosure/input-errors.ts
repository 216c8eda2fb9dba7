import type { components } from "@contract/schema";
import { isCreditCode, isPersonName } from "../identity";
import { isDocumentNumber } from "../identity-documents";
import { blankErrors, type Told } from "./blank-errors";
import type { FieldErrors } from "./command";
import type { FiledInput } from "./disclosure-case";

type IdentityDocument = components["schemas"]["IdentityDocument"];

const documentErrors = (document: IdentityDocument, at: string): FieldErrors =>
  isDocumentNumber(document) ? [] : [{ pointer: `${at}/document/number`, code: "check_failed" }];

/** A name that stands beside a document. */
const nameErrors = (name: string, at: string): FieldErrors => {
  const blank = blankErrors([[`${at}/name`, name, 2]]);
  return blank.length > 0 || isPersonName(name.trim()) ? blank : [{ pointer: `${at}/name`, code: "pattern" }];
};

/** What is wanted, as texts that must say something [29]. */
export const wantedTexts = ({ title, documentNumber, description }: FiledInput["wanted"]): Told[] => [
  ["#/wanted/title", title, 2],
  ["#/wanted/documentNumber", documentNumber, 2],
  ["#/wanted/description", description, 6],
];

function textErrors({ applicant, contact, wanted, assisted }: FiledInput): FieldErrors {
  const organisation: Told[] =
    applicant.kind === "organisation"
      ? [
          ["#/applicant/name", applicant.name, 2],
          ["#/applicant/representative", applicant.representative, 2],
        ]
      : [];
  return blankErrors([
    ...organisation,
    ["#/contact/person", contact.person, 2],
    ["#/contact/address", contact.address, 5],
    ["#/assisted/helper", assisted?.helper, 2],
    ...wantedTexts(wanted),
  ]);
}

/** Whoever files for another shows both parties' documents and the authority. */
const ofDelegates = ["letter-of-authority", "delegate-document", "applicant-document"] as const;

function delegateErrors({ delegate, attachments = [] }: FiledInput): FieldErrors {
  if (!delegate) return [];
  const lacking = ofDelegates.filter((needed) => !attachments.some(({ kind }) => kind === needed));
  return [
    ...nameErrors(delegate.name, "#/delegate"),
    ...documentErrors(delegate.document, "#/delegate"),
    ...lacking.map((kind) => ({ pointer: "#/attachments", code: `needs_${kind.replace(/-/g, "_")}` })),
  ];
}

function deliveryErrors({ delivery, contact }: FiledInput): FieldErrors {
  if (delivery === "post" && !contact.address) return [{ pointer: "#/contact/address", code: "required" }];
  if (delivery === "fax" && !contact.fax) return [{ pointer: "#/contact/fax", code: "required" }];
  return [];
}

/** What the contract's limits cannot say of a new request: words that are blanks, check characters, and what one answer asks of another. */
export function inputErrors(input: FiledInput): FieldErrors {
  const { applicant } = input;
  const who: FieldErrors =
    applicant.kind === "citizen"
      ? [...nameErrors(applicant.name, "#/applicant"), ...documentErrors(applicant.document, "#/applicant")]
      : isCreditCode(applicant.creditCode)
        ? []
        : [{ pointer: "#/applicant/creditCode", code: "check_failed" }];
  return [...who, ...textErrors(input), ...deliveryErrors(input), ...delegateErrors(input)];
}
