// The form as the contract wants it.
import type { components } from "@contract/schema";
import { tidyNumber } from "@/shared/lib/identity-numbers";
import { type DocumentKind, delegateFiles, type RequestFields } from "./fields";
import { isCompanyAccount } from "./questions";

type Input = components["schemas"]["DisclosureRequestInput"];

/** The parts that are given, without spaces around. */
function given<Part extends Record<string, string>>(part: Part): Partial<Part> {
  const entries = Object.entries(part).map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== "")) as Partial<Part>;
}

const documentOf = (kind: DocumentKind | "", number: string) =>
  kind === "" ? undefined : { kind, number: tidyNumber(number) };

function applicantOf(fields: RequestFields): Input["applicant"] | undefined {
  if (fields.applicantKind === "account") return { kind: "account" };
  if (fields.applicantKind === "citizen") {
    const document = documentOf(fields.documentKind, fields.documentNumber);
    return document && { kind: "citizen", name: fields.personName.trim(), document };
  }
  const { organisationKind } = fields;
  if (fields.applicantKind !== "organisation" || organisationKind === "") return undefined;
  return {
    kind: "organisation",
    organisationKind,
    name: fields.organisationName.trim(),
    creditCode: tidyNumber(fields.creditCode),
    representative: fields.representative.trim(),
  };
}

const asksPerson = (fields: RequestFields) =>
  fields.applicantKind === "organisation" || isCompanyAccount(fields);

function contactOf(fields: RequestFields): Input["contact"] {
  const { delivery, phone, email, contactPerson, address, postalCode, fax } = fields;
  return {
    phone: phone.trim(),
    ...given({ email }),
    ...(asksPerson(fields) ? given({ person: contactPerson }) : {}),
    ...(delivery === "post" ? given({ address, postalCode }) : {}),
    ...(delivery === "fax" ? given({ fax }) : {}),
  };
}

function delegateOf(fields: RequestFields): Pick<Input, "delegate"> {
  const document = documentOf(fields.delegateDocumentKind, fields.delegateDocument);
  if (fields.filing !== "delegate" || !document) return {};
  return { delegate: { name: fields.delegateName.trim(), document, phone: fields.delegatePhone.trim() } };
}

function assistedOf({ filing, helper, because }: RequestFields): Pick<Input, "assisted"> {
  if (filing !== "assisted" || because === "") return {};
  return { assisted: { helper: helper.trim(), because, readBack: true } };
}

const isForDelegate = (kind: string) => delegateFiles.some((needed) => needed === kind);

/** The uploads that go with it: those of a delegate only when there is one. */
export function filesOf({ filing, files }: RequestFields): RequestFields["files"] {
  return files.filter(({ kind }) => filing === "delegate" || !isForDelegate(kind));
}

/** The body of the request; undefined while a choice that it needs is missing. */
export function requestBody(fields: RequestFields, regionCode: string): Input | undefined {
  const applicant = applicantOf(fields);
  const { agencyCode, form, delivery, title, wantedNumber } = fields;
  if (!applicant || form === "" || delivery === "" || agencyCode === "") return undefined;
  const attachments = filesOf(fields).map(({ uploadId, kind }) => ({ uploadId, kind }));
  return {
    regionCode,
    agencyCode,
    applicant,
    contact: contactOf(fields),
    wanted: { description: fields.description.trim(), ...given({ title, documentNumber: wantedNumber }) },
    form,
    delivery,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...delegateOf(fields),
    ...assistedOf(fields),
    agreesToNotices: true,
  };
}
