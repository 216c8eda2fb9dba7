/** Gathers a built package into what the browser host needs to run it. All ours; it calls WeChat's compilers. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { compileStyles } from "./compile";
import type { ComponentConfig, PackagePayload } from "./host/types";
import { listFiles, readAppJson, routesOf, subpackagesOf } from "./package-files";
import { compileForHost } from "./templates";

/** Everything of the package at `dir` as one plain object: scripts, configurations, compiled templates and styles. */
export function packagePayload(dir: string): PackagePayload {
  const app = readAppJson(dir);
  const templates = compileForHost(dir);
  const configs = contentsOf(dir, ".json", (text) => JSON.parse(text) as ComponentConfig);
  const custom = new Set(
    Object.values(configs).flatMap(({ usingComponents = {} }) => Object.keys(usingComponents)),
  );
  return {
    routes: routesOf(app),
    subpackageRoots: subpackagesOf(app).map(({ root }) => root),
    tabs: app.tabBar?.list.map(({ pagePath }) => pagePath) ?? [],
    hasCustomTabBar: app.tabBar?.custom === true,
    isLazy: app.lazyCodeLoading === "requiredComponents",
    window: app.window ?? {},
    scripts: contentsOf(dir, ".js", (text) => text),
    configs,
    styles: compileStyles(dir),
    templates: templates.script,
    tags: Object.fromEntries(Object.entries(templates.tags).filter(([tag]) => !custom.has(tag))),
    knownApis: knownApis(),
  };
}

function contentsOf<T>(dir: string, ending: string, parse: (text: string) => T): Record<string, T> {
  const files = listFiles(dir, [ending]).filter((file) => !basename(file).startsWith("project."));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -ending.length), parse(readFileSync(join(dir, file), "utf8"))]),
  );
}

/** The names of all wx functions, from WeChat's own typings: what the host lacks of these must fail loudly. */
function knownApis(): string[] {
  const typings = createRequire(join(__dirname, "payload.ts")).resolve(
    "miniprogram-api-typings/types/wx/lib.wx.api.d.ts",
  );
  const text = readFileSync(typings, "utf8");
  const body = text.slice(text.indexOf("interface Wx {"));
  const names = [...body.matchAll(/\/wx\.(\w+)\.html/g), ...body.matchAll(/^ {8}(\w+)[<(]/gm)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(names)].sort();
}
