import { readFileSync } from "node:fs";
import { licences, version } from "./licences";

const manifest = (path: string) =>
  JSON.parse(readFileSync(path, "utf8")) as Record<"version" | "license" | "name", string>;

test("the version is the package's, and every licence the one that its package names", () => {
  expect(version).toBe(manifest("package.json").version);
  for (const { packageName, licence } of licences) {
    expect([packageName, manifest(`node_modules/${packageName}/package.json`).license]).toEqual([
      packageName,
      licence,
    ]);
  }
});
