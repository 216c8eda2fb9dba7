import { scaleOf } from "./drawing";

test("a picture has two pixels for a px, and fewer where a phone's canvas would be too long", () => {
  expect(scaleOf(900)).toBe(2);
  expect(scaleOf(4096)).toBe(1);
  expect(3000 * scaleOf(3000)).toBeLessThanOrEqual(4096);
});
