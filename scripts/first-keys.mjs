// Which messages the web's first page can say: those that its own code, and what it imports, names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** What the browser runs until the first page stands. */
const entries = ["src/app.tsx", "src/pages/tabs/home/index.tsx"];

/** Paths of the app's files that are loaded for the first page, or by it later. */
async function sourcesOf(root) {
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

/** Tells whether the first page can say a key; beginnings as in t(`tab.${tab}`) count for all keys that have them. */
export async function isFirstKey(root) {
  const texts = (await sourcesOf(root)).map((path) => readFileSync(join(root, path), "utf8"));
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/"([\w.-]+)"/g)].map(([, key]) => key)));
  const beginnings = texts.flatMap((text) =>
    [...text.matchAll(/`([\w.-]+\.)\$\{[^}]+\}/g)].map(([, beginning]) => beginning),
  );
  return (key) => named.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}
