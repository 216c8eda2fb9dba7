// Writes contract/schema.d.ts from both documents; with --check only says whether the committed file is still right.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { bundleContract } from "./bundle";

const target = join(__dirname, "schema.d.ts");
const header =
  "// Generated from the OpenAPI documents beside this file by `npm run contract:types`. Do not edit.\n";

async function main() {
  const ast = await openapiTS(JSON.stringify(await bundleContract()), { alphabetize: false });
  const text = header + astToString(ast);
  if (!process.argv.includes("--check")) return writeFileSync(target, text);
  if (readFileSync(target, "utf8") !== text) {
    console.error("contract/schema.d.ts no longer matches the contract. Run: npm run contract:types");
    process.exitCode = 1;
  }
}

void main();
