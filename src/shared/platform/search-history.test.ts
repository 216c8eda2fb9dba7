import { createSearchHistory, withText } from "./search-history";

test("the newest stands first, each once, twelve at most", () => {
  expect(withText(["低保", "户口"], "户口")).toEqual(["户口", "低保"]);
  const many = Array.from({ length: 12 }, (_, place) => `词${place}`);
  expect(withText(many, "低保")).toEqual(["低保", ...many.slice(0, 11)]);
});

test("spaces around do not count, and spaces alone are nothing", () => {
  expect(withText(["户口"], " 户口 ")).toEqual(["户口"]);
  expect(withText(["户口"], "  ")).toEqual(["户口"]);
});

test("one goes, or all", () => {
  const useSearchHistory = createSearchHistory("searches-of-a-test");
  const { add, forget, forgetAll } = useSearchHistory.getState();
  for (const text of ["户口", "低保", "社保"]) add(text);
  forget("低保");
  expect(useSearchHistory.getState().texts).toEqual(["社保", "户口"]);
  forgetAll();
  expect(useSearchHistory.getState().texts).toEqual([]);
});
