// npm run build:preview: the web app for staff, with the mock inside the page, into dist/preview.
import { spawnSync } from "node:child_process";
import { ensureInstalled, root } from "./ensure-installed.mjs";

ensureInstalled();
await import("./generate.mjs");
const { commandOf } = await import("./commands.mjs");

const { program, args, shell } = commandOf(["taro", "build", "--type", "h5"]);
const env = { ...process.env, TARO_ENV: "h5", NODE_ENV: "production", TARO_APP_PREVIEW: "1" };
const { status } = spawnSync(program, args, {
  cwd: root,
  env,
  stdio: ["ignore", "inherit", "inherit"],
  shell,
});
process.exit(status ?? 1);
