// Starts the mock backend alone over HTTP; arguments go through to mock/hosts/http-cli.ts.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensure-installed.mjs";

ensureInstalled();

const generated = [
  "validators.js",
  "routes.js",
  "catalogue.ndjson",
  "catalogue.synonyms.json",
  "readings.json",
];
if (!generated.every((name) => existsSync(join(root, ".generated", name)))) {
  const { status } = spawnSync(process.execPath, [join(root, "scripts/generate.mjs")], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(1);
}

// tsx runs in a child without npm in between, so that signals and the exit code pass straight through. Folders in
// the arguments are relative to where the command was typed, which npm names in INIT_CWD.
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const child = spawn(
  process.execPath,
  [
    tsx,
    "--tsconfig",
    join(root, "tsconfig.json"),
    join(root, "mock/hosts/http-cli.ts"),
    ...process.argv.slice(2),
  ],
  {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: "inherit",
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
