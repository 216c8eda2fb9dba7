import type { components } from "@contract/schema";
import { isCreditCode, isIdNumber } from "../identity";
import type { FieldErrors } from "./command";
import type { FiledInput } from "./disclosure-case";

type IdentityDocument = components["schemas"]["IdentityDocument"];

/** GB 11643 for what is numbered like an ID card: 港澳台居民居住证 begin 81, 82, 83; the foreigner's card of 2023 begins 9. */
const documentRules: Record<IdentityDocument["kind"], (number: string) => boolean> = {
  "id-card": isIdNumber,
  "residence-permit": (number) => /^8[123]/.test(number) && isIdNumber(number),
  "foreigner-permit": (number) =>
    /^[A-Z]{3}\d{12}$/.test(number) || (number.startsWith("9") && isIdNumber(number)),
  passport: (number) => /^[0-9A-Z]{5,9}$/.test(number),
};

const documentErrors = ({ kind, number }: IdentityDocument, at: string): FieldErrors =>
  documentRules[kind](number.toUpperCase())
    ? []
    : [{ pointer: `${at}/document/number`, code: "check_failed" }];

/** Whoever files for another shows both parties' documents and the authority. */
const ofDelegates = ["letter-of-authority", "delegate-document", "applicant-document"] as const;

function delegateErrors({ delegate, attachments = [] }: FiledInput): FieldErrors {
  if (!delegate) return [];
  const lacking = ofDelegates.filter((needed) => !attachments.some(({ kind }) => kind === needed));
  return [
    ...documentErrors(delegate.document, "#/delegate"),
    ...lacking.map((kind) => ({ pointer: "#/attachments", code: `needs_${kind.replace(/-/g, "_")}` })),
  ];
}

function deliveryErrors({ delivery, contact }: FiledInput): FieldErrors {
  if (delivery === "post" && !contact.address) return [{ pointer: "#/contact/address", code: "required" }];
  if (delivery === "fax" && !contact.fax) return [{ pointer: "#/contact/fax", code: "required" }];
  return [];
}

/** What the contract's limits cannot say of a new request: check characters, and what one answer asks of another. */
export function inputErrors(input: FiledInput): FieldErrors {
  const { applicant } = input;
  const who: FieldErrors =
    applicant.kind === "citizen"
      ? documentErrors(applicant.document, "#/applicant")
      : isCreditCode(applicant.creditCode)
        ? []
        : [{ pointer: "#/applicant/creditCode", code: "check_failed" }];
  return [...who, ...deliveryErrors(input), ...delegateErrors(input)];
}
