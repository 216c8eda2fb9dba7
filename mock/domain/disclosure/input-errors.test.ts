import { filedInput } from "../../../tests/support/disclosure-cases";
import type { FiledInput } from "./disclosure-case";
import { inputErrors } from "./input-errors";

const citizen = (kind: "id-card" | "residence-permit" | "foreigner-permit" | "passport", number: string) => ({
  applicant: { kind: "citizen" as const, name: "张三", document: { kind, number } },
});
const delegate = {
  name: "李四",
  document: { kind: "passport" as const, number: "E12345678" },
  phone: "13900001234",
};
const papers = (["letter-of-authority", "delegate-document", "applicant-document"] as const).map(
  (kind, index) => ({
    uploadId: `u-${index}`,
    kind,
  }),
);
const organisation = (creditCode: string) => ({
  applicant: {
    kind: "organisation" as const,
    organisationKind: "enterprise" as const,
    name: "示例公司",
    creditCode,
    representative: "李四",
  },
});
const wrongNumber = ["#/applicant/document/number check_failed"];

test.each<[string, Partial<FiledInput>, string[]]>([
  ["an ID card", {}, []],
  ["an ID card with another check character", citizen("id-card", "110105194912310021"), wrongNumber],
  ["an ID card is no residence permit", citizen("residence-permit", "11010519491231002X"), wrongNumber],
  ["the foreigner's card of before 2023", citizen("foreigner-permit", "USA110190010101"), []],
  ["a passport", citizen("passport", "e12345678"), []],
  ["a passport of three letters", citizen("passport", "ABC"), wrongNumber],
  ["a passport without a digit", citizen("passport", "ABCDEF"), wrongNumber],
  ["a credit code", organisation("91350100M000100Y43"), []],
  ["a wrong credit code", organisation("91350100M000100Y44"), ["#/applicant/creditCode check_failed"]],
  ["by post without an address", { delivery: "post" }, ["#/contact/address required"]],
  ["by fax without a number", { delivery: "fax" }, ["#/contact/fax required"]],
  ["a delegate with all papers", { delegate, attachments: papers }, []],
  [
    "a delegate without any",
    { delegate },
    [
      "#/attachments needs_letter_of_authority",
      "#/attachments needs_delegate_document",
      "#/attachments needs_applicant_document",
    ],
  ],
])("%s", (_name, changed, errors) => {
  expect(inputErrors({ ...filedInput, ...changed }).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
    errors,
  );
});
