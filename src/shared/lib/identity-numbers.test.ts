import { isCreditCode, isDocumentNumber, isIdNumber, tidyNumber } from "./identity-numbers";

test.each(["152923199003140287", "11010519491231002X"])("%s is an ID number", (text) => {
  expect(isIdNumber(text)).toBe(true);
});

test.each([
  ["a wrong check character", "152923199003140288"],
  ["a day that is not", "152923199002300287"],
  ["a month that is not", "152923199013140287"],
  ["15 digits of old", "152923900314028"],
  ["a small x", "11010519491231002x"],
  ["nothing", ""],
])("%s is none", (_, text) => {
  expect(isIdNumber(text)).toBe(false);
});

test.each(["91350100M000100Y43", "91110000600037341L"])("%s is a credit code", (text) => {
  expect(isCreditCode(text)).toBe(true);
});

test.each([
  ["a wrong check character", "91350100M000100Y44"],
  ["two characters the wrong way round", "91350100M00010Y043"],
  ["a letter that is not in it", "9135010OM000100Y43"],
  ["15 digits of old", "150000000000001"],
])("%s is none", (_, text) => {
  expect(isCreditCode(text)).toBe(false);
});

test("spaces and small letters are tidied", () => {
  expect(tidyNumber(" 110105 19491231 002x ")).toBe("11010519491231002X");
});

test.each([
  ["id-card", "152923199003140287", "E12345678"],
  ["residence-permit", "810000199408230021", "152923199003140287"],
  ["foreigner-permit", "ABC123456789012", "152923199003140287"],
  ["passport", "E12345678", "E123456789"],
] as const)("a %s has a number like %s, not like %s", (kind, right, wrong) => {
  expect(isDocumentNumber(kind, right)).toBe(true);
  expect(isDocumentNumber(kind, wrong)).toBe(false);
});
