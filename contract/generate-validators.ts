// Writes .generated/validators.js and .generated/routes.js, with their types, from the contract: what the mock's
// router and checks run on. CommonJS without any require, so that jest, tsx and webpack take it alike.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { bundleContract } from "./bundle";
import { routeTable } from "./route-table";
import { validatorCode } from "./validator-code";

const target = join(__dirname, "..", ".generated");

const validatorTypes = `export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}
export interface Validator {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}
export interface OperationValidators {
  params: Validator;
  body?: Validator;
  responses: Record<string, Validator>;
}
export declare const validators: Record<string, OperationValidators>;
export declare const problem: Validator;
`;

const routeTypes = `import type { operations } from "../contract/schema";
import type { RouteRow } from "../contract/route-table";
export type Route = Omit<RouteRow, "operationId"> & { operationId: keyof operations };
export declare const routes: readonly Route[];
`;

async function main() {
  const document = await bundleContract();
  mkdirSync(target, { recursive: true });
  await build({
    stdin: { contents: validatorCode(document), resolveDir: __dirname, loader: "js" },
    bundle: true,
    minify: true,
    format: "cjs",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2020",
    outfile: join(target, "validators.js"),
    logLevel: "warning",
  });
  writeFileSync(join(target, "validators.d.ts"), validatorTypes);
  const table = `export const routes = ${JSON.stringify(routeTable(document), null, 1)};\n`;
  const { code } = await transform(table, { format: "cjs", target: "es2020" });
  writeFileSync(join(target, "routes.js"), code);
  writeFileSync(join(target, "routes.d.ts"), routeTypes);
}

void main();
