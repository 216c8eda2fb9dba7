// Makes what is made from sources: validators and routes, messages, the shipped catalogue, how characters are read.
// All into .generated/.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensure-installed.mjs";
import { firstPage, mainPages, saysKey } from "./message-keys.mjs";

ensureInstalled();

const out = join(root, ".generated");

function compiled(createCompiledCatalog, messages) {
  const { source: code, errors } = createCompiledCatalog("zh", messages, { namespace: "json" });
  if (errors.length > 0) throw new Error(errors.map(({ id, error }) => `${id}: ${error.message}`).join("\n"));
  return code;
}

/**
 * first.json: what the web's first page can say. main.json: what the other pages of WeChat's main package say. other.json:
 * the rest, which comes with the subpackages.
 */
async function compileMessages() {
  const { createCompiledCatalog } = await import("@lingui/cli/api");
  const all = Object.entries(
    JSON.parse(readFileSync(join(root, "src/shared/i18n/messages/zh.json"), "utf8")),
  );
  const isFirst = await saysKey(root, firstPage);
  const isMain = await saysKey(root, mainPages(root));
  const placeOf = (key) => (isFirst(key) ? "first" : isMain(key) ? "main" : "other");
  mkdirSync(join(out, "messages"), { recursive: true });
  for (const place of ["first", "main", "other"]) {
    const messages = Object.fromEntries(all.filter(([key]) => placeOf(key) === place));
    writeFileSync(join(out, "messages", `${place}.json`), compiled(createCompiledCatalog, messages));
  }
}

/**
 * { 身: "shen juan" }: up to four readings of each common ideograph, the likeliest first, without tones; ü is v, as it
 * is typed (the search also takes lu for lv). What a pack holds is sent along with it, so that no phone needs this.
 */
async function writeReadings() {
  const { pinyin } = await import("pinyin-pro");
  const readings = {};
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const all = pinyin(character, { toneType: "none", multiple: true, type: "array", v: true });
    const typed = [...new Set(all)].filter((reading) => /^[a-z]{1,6}$/.test(reading)).slice(0, 4);
    if (typed.length > 0) readings[character] = typed.join(" ");
  }
  writeFileSync(join(out, "readings.json"), JSON.stringify(readings));
}

function run(...args) {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

await compileMessages();
await writeReadings();
run("contract/generate-validators.ts");
run(
  "mock/catalogue/cli.ts",
  "import",
  "mock/regions/catalogue",
  "--out",
  ".generated/catalogue.ndjson",
  "--quiet",
);
