import { type QuestionDefinition, questionsOf } from "@/shared/form/questions";
import { deliveryWays, type RequestFields } from "./fields";

export const sections = ["agency", "who", "contact", "wanted", "receiving", "files", "notices"] as const;
export type SectionName = (typeof sections)[number];

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
} as const satisfies Record<string, QuestionDefinition<RequestFields, SectionName>>;

export type QuestionName = keyof typeof definitions;

export const questions = questionsOf<RequestFields, QuestionName, SectionName>(definitions, "agency");
