import { chosenCode, countChosen, toggled, withChoice } from "./filter-choice";

test("a choice has the type that the contract wants", () => {
  expect(withChoice({}, "depth", "3")).toEqual({ depth: 3 });
  expect(withChoice({}, "visits", "0")).toEqual({ visits: 0 });
  expect(withChoice({}, "free", "true")).toEqual({ free: true });
  expect(withChoice({}, "free", "false")).toEqual({ free: false });
  expect(withChoice({}, "type", "01")).toEqual({ type: "01" });
});

test("choosing again takes the choice off, and leaves the others", () => {
  const both = toggled({ theme: "证件办理" }, "visits", "0");
  expect(both).toEqual({ theme: "证件办理", visits: 0 });
  expect(chosenCode(both, "visits")).toBe("0");
  expect(toggled(both, "visits", "0")).toEqual({ theme: "证件办理" });
});

test("what the page itself stands for does not count as chosen", () => {
  expect(countChosen({ theme: "证件办理", visits: 0 }, { theme: "证件办理" })).toBe(1);
});
