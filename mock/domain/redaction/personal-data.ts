import type { components } from "@contract/schema";

/** What may not be published of a person, as the contract names it. */
export type PersonalDataKind = components["schemas"]["RedactionProposal"]["removed"][number]["kind"];

/** Where personal data stands in a text: UTF-16 units, the end not included. */
export interface PersonalData {
  kind: PersonalDataKind;
  from: number;
  to: number;
}

/** What is known beside the text itself. */
export interface Known {
  /** Names that must go wherever they stand, as that of who filed. */
  names?: readonly string[];
  /** Numbers of offices, as they are printed: these stay. */
  publicPhones?: readonly string[];
}

/** What stands in the place of what was removed. */
export const marks: Readonly<Record<PersonalDataKind, string>> = {
  phone: "[电话]",
  "id-number": "[证件号]",
  plate: "[车牌]",
  "bank-card": "[银行卡]",
  name: "[姓名]",
  address: "[地址]",
  email: "[邮箱]",
  account: "[账号]",
};
