// npm run catalogue:check and catalogue:import: the importer in mock/catalogue, its arguments and exit code.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensure-installed.mjs";

ensureInstalled();
const cli = join(root, "mock/catalogue/cli.ts");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const child = spawn(process.execPath, [tsx, cli, ...process.argv.slice(2)], { stdio: "inherit" });

// Ctrl-C reaches the child too; this process stays until the child has taken its temporary files away.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
});
