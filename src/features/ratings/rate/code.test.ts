import { codeIn } from "./code";
import { wantedOf } from "./wanted";

const code = "w-152923-03-261016-a7k2m9q4";

test.each([
  [code],
  [` ${code.replace(/-/g, "－")} `],
  [`https://example.cn/pages/ratings/rate/index?code=${code}`],
  [`pages/ratings/rate/index?scene=${encodeURIComponent(code)}&from=1`],
])("%s holds the code of a window", (scanned) => {
  expect(codeIn(scanned)).toBe(code);
});

test.each(["", "一二三", "https://example.cn/", "12345678", `${code}<script>`])(
  "%s holds none",
  (scanned) => {
    expect(codeIn(scanned)).toBeUndefined();
  },
);

const nothing = { code: "", kind: "", id: "", stage: "" };

test("an address names a window by its code, or one's own by kind and id", () => {
  expect(wantedOf({ ...nothing, code })).toEqual({ kind: "window", id: code });
  expect(wantedOf({ ...nothing, kind: "ticket", id: "tk-1" })).toEqual({ kind: "ticket", id: "tk-1" });
  expect(wantedOf({ ...nothing, kind: "ticket", id: "tk-1", stage: "reply" })?.stage).toBe("reply");
  expect(wantedOf({ ...nothing, kind: "planet", id: "1" })).toBeUndefined();
  expect(wantedOf(nothing)).toBeUndefined();
});
