// Makes what is made from sources: validators and routes, messages, the shipped catalogue. All into .generated/.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensure-installed.mjs";

ensureInstalled();

const out = join(root, ".generated");

async function compileMessages() {
  const { createCompiledCatalog } = await import("@lingui/cli/api");
  const source = JSON.parse(readFileSync(join(root, "src/shared/i18n/messages/zh.json"), "utf8"));
  const { source: code, errors } = createCompiledCatalog("zh", source, { namespace: "json" });
  if (errors.length > 0) throw new Error(errors.map(({ id, error }) => `${id}: ${error.message}`).join("\n"));
  mkdirSync(join(out, "messages"), { recursive: true });
  writeFileSync(join(out, "messages/zh.json"), code);
}

function run(...args) {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

await compileMessages();
run("contract/generate-validators.ts");
run(
  "mock/catalogue/cli.ts",
  "import",
  "mock/regions/catalogue",
  "--out",
  ".generated/catalogue.ndjson",
  "--quiet",
);
