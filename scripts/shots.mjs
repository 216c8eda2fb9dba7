// npm run shots: builds the web app when it is not there, then writes pictures of every page, or of those named, into docs/shots.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensure-installed.mjs";

ensureInstalled();

function run(program, args) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && program === "npm",
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(root, "dist/h5/index.html"))) run("npm", ["run", "build:h5"]);
run(process.execPath, [
  join(root, "node_modules/tsx/dist/cli.mjs"),
  join(root, "tests/support/take-shots.ts"),
  ...process.argv.slice(2),
]);
