import { spawn } from "node:child_process";
import { commandOf } from "./commands.mjs";
import { root } from "./ensure-installed.mjs";

/**
 * Starts a long-running command of the project; it ends with this process, and this process ends with it.
 * @param {string[]} command a script of ours or a package's command, with its arguments
 */
export function startChild(command, env = {}) {
  const { program, args, shell } = commandOf(command);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    shell,
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => child.kill(signal));
  process.once("exit", () => child.kill());
  child.once("exit", (code) => process.exit(code ?? 0));
}
