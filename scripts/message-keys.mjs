// Which messages pages can say: those that their own code, and what it imports, names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** What the browser runs until the first page stands. */
export const firstPage = ["src/app.tsx", "src/pages/tabs/home/index.tsx"];

/** The pages of WeChat's main package, and what stands around them. */
export function mainPages(root) {
  const [, pages = ""] =
    /pages: \[([^\]]*)\]/.exec(readFileSync(join(root, "src/app.config.ts"), "utf8")) ?? [];
  const paths = [...pages.matchAll(/"([^"]+)"/g)].map(([, path]) => `src/${path}.tsx`);
  return ["src/app.tsx", "src/custom-tab-bar/index.tsx", ...paths];
}

/** Paths of the app's files that are loaded for these pages, or by them later. */
async function sourcesOf(root, entries) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "unwritten",
    jsx: "automatic",
    logLevel: "error",
    format: "esm",
    external: ["@tarojs/*", "@tanstack/*", "@lingui/*", "@nutui/*", "react", "zustand", "@generated/*"],
    loader: { ".scss": "empty", ".css": "empty" },
    // Without the mock of a preview.
    define: { "process.env.TARO_APP_PREVIEW": '""' },
  });
  return Object.keys(metafile.inputs).filter((path) => path.startsWith("src/"));
}

/** Tells whether these pages can say a key; beginnings as in t(`tab.${tab}`) count for all keys that have them. */
export async function saysKey(root, pages) {
  const texts = (await sourcesOf(root, pages)).map((path) => readFileSync(join(root, path), "utf8"));
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/"([\w.-]+)"/g)].map(([, key]) => key)));
  const beginnings = texts.flatMap((text) =>
    [...text.matchAll(/`([\w.-]+\.)\$\{[^}]+\}/g)].map(([, beginning]) => beginning),
  );
  return (key) => named.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}
