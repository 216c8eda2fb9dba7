import type { components } from "@contract/schema";
import { isIdNumber } from "./identity";

type IdentityDocument = components["schemas"]["IdentityDocument"];

/** The form of a number by the kind of document; all but the passport's and the old permit's carry a check character. */
const checks: Record<IdentityDocument["kind"], (number: string) => boolean> = {
  "id-card": isIdNumber,
  // 港澳台居民居住证: numbered as ID cards are, with the area prefixes of 香港 81, 澳门 82, 台湾 83.
  "residence-permit": (number) => /^8[123]0000/.test(number) && isIdNumber(number),
  // 外国人永久居留身份证: since 2023 as ID cards are, beginning with 9; before, three letters and twelve digits.
  "foreigner-permit": (number) =>
    /^[A-Z]{3}\d{12}$/.test(number) || (/^9/.test(number) && isIdNumber(number)),
  passport: (number) => /^(?=.*\d)[A-Z0-9]{5,9}$/.test(number),
};

/** The number as it is stored: letters are large. */
export function tidyDocument({ kind, number }: IdentityDocument): IdentityDocument {
  return { kind, number: number.toUpperCase() };
}

/** Whether the number can be one of its kind. */
export function isDocumentNumber(document: IdentityDocument): boolean {
  const { kind, number } = tidyDocument(document);
  return checks[kind](number);
}
