// What the production builds weigh, and what they must not hold.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { mockName } from "@mock/app";
import { webApp } from "../../support/web-app";
import { webBuild } from "../../support/web-host";

const app = webApp();

/** Bytes of the page with its shell and of JavaScript, gzip, until the home page stands. */
const firstRouteBudget = 150_000;

/** What only the mock and the preview say. */
const strangers = [mockName, "/preview/", "mockServiceWorker", "X-MSW-", "苏泊淖尔苏木"];

function textFilesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(js|css|html|json|map|txt|wxml|wxss|wxs)$/.test(path))
    .map((path) => join(folder, path));
}

test("the home page needs at most 150 KB of page and JavaScript", async () => {
  const visitor = await app.visit({ path: "/pages/ratings/mine/index" });
  const scripts = new Set<string>();
  visitor.page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.add(new URL(request.url()).pathname);
  });
  await visitor.opens("/");
  await visitor.sees("大厅现在", "约");
  expect(scripts.size).toBeGreaterThan(1);
  const sizes = ["index.html", ...scripts].map((path) => gzipSync(readFileSync(join(webBuild, path))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(firstRouteBudget);
});

test.each(["h5", "weapp"])("the build for %s holds nothing of the mock or of the preview", (target) => {
  const files = textFilesOf(join(webBuild, "..", target));
  if (target === "h5") expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return strangers.filter((words) => text.includes(words)).map((words) => `${words} in ${file}`);
  });
  expect(found).toEqual([]);
});
