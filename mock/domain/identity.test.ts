import fc from "fast-check";
import {
  creditCheckCharacter,
  idCheckCharacter,
  isCreditCode,
  isIdNumber,
  maskDocument,
  maskName,
  maskPhone,
} from "./identity";

test("knows the worked example of GB 11643", () => {
  expect(isIdNumber("11010519491231002X")).toBe(true);
  expect(isIdNumber("440524188001010014")).toBe(true);
});

test("refuses an ID number with a wrong check character, an impossible birthday or another length", () => {
  expect(isIdNumber("110105194912310021")).toBe(false);
  expect(isIdNumber(`11010519490230002${idCheckCharacter("11010519490230002")}`)).toBe(false);
  expect(isIdNumber("11010519491231002")).toBe(false);
  expect(isIdNumber("11010519491231002x")).toBe(false);
});

test("any single wrong digit of an ID number is noticed", () => {
  const valid = "152923199003140287";
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const digit = (Number(valid[place]) + shift) % 10;
      expect(isIdNumber(`${valid.slice(0, place)}${digit}${valid.slice(place + 1)}`)).toBe(false);
    }),
  );
});

test("knows a credit code of GB 32100 and refuses a wrong one", () => {
  expect(isCreditCode("91350100M000100Y43")).toBe(true);
  expect(isCreditCode("91350100M000100Y44")).toBe(false);
  expect(isCreditCode("91350100I000100Y43")).toBe(false);
  expect(creditCheckCharacter("91350100M000100Y4")).toBe("3");
});

test("shows numbers and names masked", () => {
  expect(maskPhone("13812341234")).toBe("138****1234");
  expect(maskDocument("152923199003140287")).toBe("1****************7");
  expect([maskName("张敏"), maskName("巴特尔"), maskName("")]).toEqual(["张*", "巴**", ""]);
});
