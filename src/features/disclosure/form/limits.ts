import type { FieldName } from "./fields";

/** Characters that the contract allows, by field. */
export const longest = {
  personName: 50,
  documentNumber: 18,
  organisationName: 100,
  creditCode: 18,
  representative: 50,
  delegateName: 50,
  delegateDocument: 18,
  delegatePhone: 11,
  helper: 50,
  contactPerson: 50,
  phone: 11,
  email: 120,
  description: 1000,
  title: 100,
  wantedNumber: 40,
  address: 120,
  postalCode: 6,
  fax: 20,
} as const satisfies Partial<Record<FieldName, number>>;

/** Fields that one types text into. */
export type TextFieldName = keyof typeof longest;
