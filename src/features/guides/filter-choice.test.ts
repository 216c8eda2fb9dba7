import { withChoice } from "./filter-choice";

test("a choice has the type that the contract wants", () => {
  expect(withChoice({}, "depth", "3")).toEqual({ depth: 3 });
  expect(withChoice({}, "visits", "0")).toEqual({ visits: 0 });
  expect(withChoice({}, "free", "true")).toEqual({ free: true });
  expect(withChoice({}, "free", "false")).toEqual({ free: false });
  expect(withChoice({}, "type", "01")).toEqual({ type: "01" });
});

test("an empty code takes the choice off, and leaves the others", () => {
  expect(withChoice({ theme: "证件办理", visits: 0 }, "visits", "")).toEqual({ theme: "证件办理" });
});
