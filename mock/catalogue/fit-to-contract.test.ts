import { fitToContract, type Schema } from "./fit-to-contract";

const schemas: Record<string, Schema> = {
  Name: { maxLength: 4 },
  Guide: {
    allOf: [
      { properties: { name: { $ref: "Name" }, code: { maxLength: 2, pattern: "^x+$" } } },
      { properties: { lines: { maxItems: 2, items: { properties: { text: { $ref: "Name" } } } } } },
    ],
  },
};

function fitted(value: object): { value: object; cuts: string[] } {
  const cuts: string[] = [];
  const resolve = (ref: string) => schemas[ref] ?? {};
  return { value: fitToContract(value, { $ref: "Guide" }, resolve, (path) => cuts.push(path)), cuts };
}

test("cuts texts and lists to the limits of the contract and says where", () => {
  const lines = [{ text: "一二三四五" }, { text: "一" }, { text: "二" }];
  expect(fitted({ name: "一二三四五六", lines })).toEqual({
    value: { name: "一二三…", lines: [{ text: "一二三…" }, { text: "一" }] },
    cuts: ["name", "lines", "lines[].text"],
  });
});

test("counts a character outside the basic plane once, and never halves it", () => {
  expect(fitted({ name: "𠮷𠮷𠮷𠮷" })).toEqual({ value: { name: "𠮷𠮷𠮷𠮷" }, cuts: [] });
  expect(fitted({ name: "𠮷𠮷𠮷𠮷𠮷" }).value).toEqual({ name: "𠮷𠮷𠮷…" });
});

test("leaves what must match a pattern, and what already fits, as it is", () => {
  const value = { name: "一", code: "xxxxxx", other: "不在约定里的" };
  expect(fitted(value)).toEqual({ value, cuts: [] });
});
