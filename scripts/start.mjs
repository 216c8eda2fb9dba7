// npm start: installs and builds what is missing, then serves the web app and the mock backend on one origin.
import { parseArgs } from "node:util";
import { ensureInstalled } from "./ensure-installed.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "4010" } } });

ensureInstalled();
await import("./generate.mjs");
const { ensureWebBuild } = await import("./fresh-build.mjs");
ensureWebBuild();

const { startChild } = await import("./children.mjs");
const { freePort, lanAddress } = await import("./lan.mjs");
const { renderUnicodeCompact } = await import("uqr");

const port = await freePort(Number(values.port));
startChild([
  "tsx",
  "mock/hosts/http-cli.ts",
  "--port",
  String(port),
  "--host",
  "0.0.0.0",
  "--static",
  "dist/h5",
]);
console.log(`\n本机打开：http://localhost:${port}`);
const address = lanAddress();
if (address) {
  const url = `http://${address}:${port}`;
  console.log(`同一网络的手机打开 ${url}，或者扫码：\n\n${renderUnicodeCompact(url)}\n`);
}
console.log("按 Ctrl+C 停下。");
