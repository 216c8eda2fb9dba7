// What stands in the form: flat, one value a field, empty while nothing is given. The draft is the form's only state.
import { deliveryWaysOf } from "@contract/delivery-ways";
import type { components } from "@contract/schema";

type Schemas = components["schemas"];

export type OrganisationKind = Schemas["OrganisationKind"];
export type DocumentKind = Schemas["DocumentKind"];
type InformationForm = Schemas["InformationForm"];
export type DeliveryWay = Schemas["DeliveryWay"];
export type AttachmentKind = Schemas["AttachmentInput"]["kind"];
export type HelpReason = NonNullable<Schemas["DisclosureRequestInput"]["assisted"]>["because"];

/** Who fills it in: the applicant, a delegate with 委托书, or a helper who writes for the applicant. */
type Filing = "self" | "delegate" | "assisted";

/** A file that was handed in for this draft. */
export interface DraftFile {
  uploadId: string;
  kind: AttachmentKind;
  name: string;
  mediaType: string;
  bytes: number;
}

export interface RequestFields {
  agencyCode: string;
  agencyName: string;
  filing: Filing | "";
  applicantKind: Schemas["ApplicantInput"]["kind"] | "";
  /** The account is a company's: it knows no representative, so somebody must be named. */
  companyAccount: boolean;
  personName: string;
  documentKind: DocumentKind | "";
  documentNumber: string;
  organisationKind: OrganisationKind | "";
  organisationName: string;
  creditCode: string;
  representative: string;
  delegateName: string;
  delegateDocumentKind: DocumentKind | "";
  delegateDocument: string;
  delegatePhone: string;
  helper: string;
  because: HelpReason | "";
  contactPerson: string;
  phone: string;
  email: string;
  description: string;
  title: string;
  wantedNumber: string;
  form: InformationForm | "";
  delivery: DeliveryWay | "";
  address: string;
  postalCode: string;
  fax: string;
  files: readonly DraftFile[];
  readBack: boolean;
  agrees: boolean;
}

export type FieldName = keyof RequestFields;

export const emptyFields: RequestFields = {
  agencyCode: "",
  agencyName: "",
  filing: "",
  applicantKind: "",
  companyAccount: false,
  personName: "",
  documentKind: "",
  documentNumber: "",
  organisationKind: "",
  organisationName: "",
  creditCode: "",
  representative: "",
  delegateName: "",
  delegateDocumentKind: "",
  delegateDocument: "",
  delegatePhone: "",
  helper: "",
  because: "",
  contactPerson: "",
  phone: "",
  email: "",
  description: "",
  title: "",
  wantedNumber: "",
  form: "",
  delivery: "",
  address: "",
  postalCode: "",
  fax: "",
  files: [],
  readBack: false,
  agrees: false,
};

/** Whether nothing at all is filled in. */
export function isEmpty(fields: RequestFields): boolean {
  return JSON.stringify(fields) === JSON.stringify(emptyFields);
}

/** Ways of delivery to choose from; none before the form is chosen. */
export function deliveryWays({ form }: Pick<RequestFields, "form">): readonly DeliveryWay[] {
  return form === "" ? [] : deliveryWaysOf[form];
}

/** Uploads that a delegate needs: 委托书 and the documents of both (条例第二十九条, proof of identity). */
export const delegateFiles = ["letter-of-authority", "applicant-document", "delegate-document"] as const;

/** The fields after a change, with what no longer fits taken back. */
export function changed(before: RequestFields, change: Partial<RequestFields>): RequestFields {
  const fields = { ...before, ...change };
  // A delegate's account is not the applicant's.
  if (fields.filing === "delegate" && fields.applicantKind === "account") fields.applicantKind = "";
  const ways = deliveryWays(fields);
  const [only] = ways;
  if (change.form !== undefined && fields.delivery !== "" && !ways.includes(fields.delivery)) {
    fields.delivery = "";
  }
  if (ways.length === 1 && only) fields.delivery = only;
  // What was read back is what stood there then.
  if (!("readBack" in change) && !("agrees" in change)) fields.readBack = false;
  return fields;
}
