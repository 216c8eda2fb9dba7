import { spawn } from "node:child_process";
import { commandOf } from "./commands.mjs";
import { root } from "./ensure-installed.mjs";

/**
 * Runs one command of the project and collects what it prints.
 * @returns {Promise<{name: string, ok: boolean, output: string, seconds: number}>}
 */
export function runStep(name, command, env = {}) {
  const started = Date.now();
  const { program, args, shell } = commandOf(command);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, CI: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell,
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("close", (code) =>
      resolve({ name, ok: code === 0, output, seconds: Math.round((Date.now() - started) / 1000) }),
    );
  });
}

/** Prints a step's outcome, and what it said when it failed. */
export function tell({ name, ok, output, seconds }) {
  console.log(`${ok ? "✓" : "✗"} ${name}（${seconds} 秒）`);
  if (!ok) console.log(output.trimEnd());
}
