import fc from "fast-check";
import { addDays } from "../calendar";
import { readWindowCode, windowCode } from "./window-code";

const halls = ["hall-152923", "hall-150600", "hall-220871"];
const anyWindow = fc.record({
  hallId: fc.constantFrom(...halls),
  number: fc.integer({ min: 1, max: 41 }).map((number) => String(number).padStart(2, "0")),
  day: fc.nat(4000).map((days) => addDays("2024-01-01", days)),
});

test("a code says its window and day, and fits into what WeChat carries", () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const code = windowCode(window, "secret");
      expect(readWindowCode(code, "secret")).toEqual(window);
      expect(code).toMatch(/^[A-Za-z0-9._-]{1,30}$/);
    }),
  );
});

test("nobody makes one: another secret, another day, any change", () => {
  const window = { hallId: "hall-152923", number: "03", day: "2026-10-16" };
  const code = windowCode(window, "secret");
  expect(readWindowCode(code, "another")).toBeUndefined();
  expect(readWindowCode(code.replace("261016", "261017"), "secret")).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      expect(readWindowCode(text, "secret")).toBeUndefined();
    }),
  );
});
