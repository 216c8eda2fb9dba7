import { readShippedGuides } from "../hosts/guides-file";
import { forms } from "./forms/forms";

/** A form that more matters than this share is always shipped. */
const sharedBy = 2;

const guides = readShippedGuides();

/** Names of the forms that the guides ask for, each with the matters that ask for it. */
function asked(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { name: matter, materials } of guides) {
    for (const { name } of materials.filter(({ kind }) => kind === "表格")) {
      names.set(name, (names.get(name) ?? new Set()).add(matter));
    }
  }
  return names;
}

test("at least 25 forms, each the form of some matter, none twice", () => {
  const names = forms.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(25);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  const known = asked();
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test("every form that several matters share is there", () => {
  const shared = [...asked()].filter(([, matters]) => matters.size > sharedBy).map(([name]) => name);
  const names = new Set(forms.map(({ name }) => name));
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.filter((name) => !names.has(name))).toEqual([]);
});

test.each(forms.map((form) => [form.name, form] as const))("%s is whole", (_, { sections, notes }) => {
  const fields = sections.flatMap((section) => section.fields);
  expect(fields.length).toBeGreaterThanOrEqual(5);
  expect(fields.every(({ label, example }) => label !== "" && example !== "")).toBe(true);
  expect(fields.some(({ label }) => label.includes("签名"))).toBe(true);
  expect(notes.length).toBeGreaterThan(0);
});

test("nobody real stands in a sample: numbers are masked or zeros", () => {
  const examples = forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  const text = examples.map(({ example }) => example).join("\n");
  expect(text).not.toMatch(/\d{17}[\dX]|1[3-9]\d{9}/);
  const names = examples.filter(({ label }) => label === "姓名").map(({ example }) => example);
  expect(names.filter((name) => !["张示例", "李样本", "张小例", "不填"].includes(name))).toEqual([]);
});
