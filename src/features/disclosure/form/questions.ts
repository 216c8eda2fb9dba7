// The one definition of the form: its questions in order, under which heading each stands, which fields it asks for and
// when. 长辈版 shows one question a screen, the page shows them all.
import { deliveryWays, type FieldName, type RequestFields } from "./fields";

export const sections = ["agency", "who", "contact", "wanted", "receiving", "files", "notices"] as const;
export type SectionName = (typeof sections)[number];

interface QuestionDefinition {
  section: SectionName;
  fields: readonly FieldName[];
  /** Whether it is asked, given what stands in the form; always, unless said. */
  asked?: (fields: RequestFields) => boolean;
}

/** Whether it is asked in the name of a company's account, which knows no representative. */
export const isCompanyAccount = ({ applicantKind, companyAccount }: RequestFields) =>
  applicantKind === "account" && companyAccount;

const definitions = {
  agency: { section: "agency", fields: ["agencyCode"] },
  filing: { section: "who", fields: ["filing"] },
  helper: {
    section: "who",
    fields: ["helper", "because"],
    asked: ({ filing }) => filing === "assisted",
  },
  delegate: {
    section: "who",
    fields: ["delegateName", "delegateDocumentKind", "delegateDocument", "delegatePhone"],
    asked: ({ filing }) => filing === "delegate",
  },
  applicant: { section: "who", fields: ["applicantKind"] },
  person: {
    section: "who",
    fields: ["personName", "documentKind", "documentNumber"],
    asked: ({ applicantKind }) => applicantKind === "citizen",
  },
  "organisation-kind": {
    section: "who",
    fields: ["organisationKind"],
    asked: ({ applicantKind }) => applicantKind === "organisation",
  },
  organisation: {
    section: "who",
    fields: ["organisationName", "creditCode", "representative"],
    asked: ({ applicantKind }) => applicantKind === "organisation",
  },
  "contact-person": {
    section: "contact",
    fields: ["contactPerson"],
    asked: (fields) => fields.applicantKind === "organisation" || isCompanyAccount(fields),
  },
  contact: { section: "contact", fields: ["phone", "email"] },
  wanted: { section: "wanted", fields: ["description"] },
  reference: { section: "wanted", fields: ["title", "wantedNumber"] },
  form: { section: "receiving", fields: ["form"] },
  delivery: {
    section: "receiving",
    fields: ["delivery"],
    asked: (fields) => deliveryWays(fields).length > 1,
  },
  address: {
    section: "receiving",
    fields: ["address", "postalCode"],
    asked: ({ delivery }) => delivery === "post",
  },
  fax: { section: "receiving", fields: ["fax"], asked: ({ delivery }) => delivery === "fax" },
  files: { section: "files", fields: ["files"] },
  "read-back": {
    section: "notices",
    fields: ["readBack"],
    asked: ({ filing }) => filing === "assisted",
  },
  notices: { section: "notices", fields: ["agrees"] },
} as const satisfies Record<string, QuestionDefinition>;

export type QuestionName = keyof typeof definitions;

const names = Object.keys(definitions) as QuestionName[];
const definitionOf = (name: QuestionName): QuestionDefinition => definitions[name];

/** The questions that are asked just now, in order. */
export function askedQuestions(fields: RequestFields): QuestionName[] {
  return names.filter((name) => definitionOf(name).asked?.(fields) ?? true);
}

/** Under which heading a question stands. */
export const sectionOf = (name: QuestionName): SectionName => definitions[name].section;

/** The fields that a question asks for. */
export const fieldsOf = (name: QuestionName): readonly FieldName[] => definitions[name].fields;

/** The fields that are asked for just now, in order. */
export function askedFields(fields: RequestFields): FieldName[] {
  return askedQuestions(fields).flatMap(fieldsOf);
}

/** The question that asks for a field. */
export function questionOf(field: FieldName): QuestionName {
  return names.find((name) => fieldsOf(name).includes(field)) ?? "agency";
}
