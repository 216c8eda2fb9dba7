/** Bundles the browser host in memory. Ours. */
import { join } from "node:path";
import { buildSync } from "esbuild";

let bundle: string | undefined;

/** The host's script for the page, built once per process. */
export function hostScript(): string {
  bundle ??= buildSync({
    entryPoints: [join(__dirname, "host/boot.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "chrome120",
    // The adapter names no ES module build of itself that bundlers find next to glass-easel's: both take CommonJS.
    mainFields: ["main"],
    logLevel: "error",
  }).outputFiles[0]?.text;
  return bundle ?? "";
}
