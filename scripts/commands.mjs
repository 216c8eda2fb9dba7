import { join } from "node:path";
import { root } from "./ensure-installed.mjs";

/**
 * How to start a script of ours (ends in .mjs) or a package's command, without npm in between, so that signals and
 * exit codes pass straight through.
 * @returns {{program: string, args: string[], shell: boolean}}
 */
export function commandOf([name, ...args]) {
  if (name.endsWith(".mjs"))
    return { program: process.execPath, args: [join(root, name), ...args], shell: false };
  const shell = process.platform === "win32";
  return { program: join(root, "node_modules/.bin", shell ? `${name}.cmd` : name), args, shell };
}
