// Writes the contract as one JSON document for Prism, and the answers' schemas without references for Fastify.
import { writeFileSync } from "node:fs";
import { bundleContract } from "../../../contract/bundle";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The same schema with every reference replaced by what it points to. */
function resolved(part: Json, document: Json): Json {
  if (Array.isArray(part)) return part.map((one) => resolved(one, document));
  if (part === null || typeof part !== "object") return part;
  if (typeof part.$ref === "string") {
    const steps = part.$ref.slice(2).split("/");
    const target = steps.reduce<Json>((at, step) => (at as { [name: string]: Json })[step] ?? null, document);
    return resolved(target, document);
  }
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, resolved(value, document)]));
}

async function main(): Promise<void> {
  const [contractFile = "", schemasFile = ""] = process.argv.slice(2);
  const document = JSON.parse(JSON.stringify(await bundleContract())) as { components: { schemas: Json } };
  writeFileSync(contractFile, JSON.stringify(document));
  const schemas = resolved(document.components.schemas, document as unknown as Json);
  writeFileSync(schemasFile, JSON.stringify(schemas));
}

void main();
