import { idCheckCharacter } from "./identity";
import { isDocumentNumber, tidyDocument } from "./identity-documents";

const checked = (digits: string) => digits + idCheckCharacter(digits);

test.each([
  ["id-card", "152923199003140287", true],
  ["id-card", "152923199003140288", false],
  ["residence-permit", checked("81000019900314028"), true],
  ["residence-permit", "152923199003140287", false],
  ["foreigner-permit", checked("91100019900314028"), true],
  ["foreigner-permit", "ABC123456789012", true],
  ["foreigner-permit", "ABC12345678901", false],
  ["passport", "E12345678", true],
  ["passport", "ABCDEFG", false],
  ["passport", "1234567890", false],
] as const)("%s %s: %s", (kind, number, right) => {
  expect(isDocumentNumber({ kind, number })).toBe(right);
});

test("small letters are taken for large ones", () => {
  expect(tidyDocument({ kind: "passport", number: "e1234567" }).number).toBe("E1234567");
  expect(isDocumentNumber({ kind: "passport", number: "e1234567" })).toBe(true);
});
