// The WeChat package through WeChat's own compilers, and its weight.
import { join } from "node:path";
import { compilePackage, compileStyles, compileTemplates } from "./compile";
import { packageSizes } from "./sizes";

const dir = join(__dirname, "../../../dist/weapp");

/** Bytes. */
const kilobyte = 1024;

test("WeChat's template compiler takes every template", () => {
  expect(() => compileTemplates(dir)).not.toThrow();
});

test("WeChat's style compiler takes every style sheet", () => {
  expect(() => compileStyles(dir)).not.toThrow();
});

test("WeChat's packager takes the whole package", () => {
  expect(compilePackage(dir).files).toBeGreaterThan(10);
});

test("the main package stays under 700 KB and every other under 500 KB", () => {
  const { main, ...others } = packageSizes(dir);
  expect(main).toBeLessThanOrEqual(700 * kilobyte);
  for (const size of Object.values(others)) expect(size).toBeLessThanOrEqual(500 * kilobyte);
});
