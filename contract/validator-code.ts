import Ajv2020 from "ajv/dist/2020";
import standaloneCode from "ajv/dist/standalone";
import addFormats from "ajv-formats";
import type { ContractDocument } from "./bundle";
import { closeSchema, openSchema } from "./closed-schemas";
import { listOperations, type Operation } from "./route-table";

type Json = Record<string, unknown>;

function parameterSchema(operation: Operation): Json {
  const places: Record<string, Json> = {};
  for (const place of ["query", "path", "header"]) {
    const own = operation.parameters.filter((parameter) => parameter.in === place);
    places[place] = {
      type: "object",
      required: own.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, openSchema(schema)])),
    };
  }
  return { type: "object", required: Object.keys(places), properties: places };
}

/** Schemas to compile, keyed by the name under which the compiled function is exported. */
function schemasOf(operation: Operation): Record<string, Json> {
  const id = operation.operationId;
  const schemas: Record<string, Json> = { [`${id}_params`]: parameterSchema(operation) };
  if (operation.body) schemas[`${id}_body`] = openSchema(operation.body);
  for (const [status, schema] of Object.entries(operation.responses)) {
    if (schema) schemas[`${id}_${status}`] = closeSchema(schema);
  }
  return schemas;
}

function tableEntry(operation: Operation): string {
  const id = operation.operationId;
  const responses = Object.entries(operation.responses)
    .filter(([, schema]) => schema)
    .map(([status]) => `${status}: ${id}_${status}`);
  const body = operation.body ? `body: ${id}_body, ` : "";
  return `${id}: { params: ${id}_params, ${body}responses: { ${responses.join(", ")} } }`;
}

/**
 * Source of an ES module that exports `validators` and `problem`, compiled by ajv for every operation. It still
 * imports ajv's small runtime and is to be bundled. Responses are compiled closed: a field that the contract does
 * not name is an error, so that the mock cannot leak one.
 */
export function validatorCode(document: ContractDocument): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    allErrors: true,
    strict: false,
    inlineRefs: false,
    messages: false,
    useDefaults: true,
    discriminator: true,
  });
  addFormats(ajv);
  ajv.addSchema({ $id: "open", components: document.components });
  const closed = Object.entries(document.components.schemas ?? {}).map(([name, schema]) => [
    name,
    closeSchema(schema as Json),
  ]);
  ajv.addSchema({ $id: "closed", components: { schemas: Object.fromEntries(closed) } });
  const operations = listOperations(document);
  const exported: Record<string, string> = {};
  for (const operation of operations) {
    for (const [name, schema] of Object.entries(schemasOf(operation))) {
      ajv.addSchema({ $id: name, ...schema });
      exported[name] = name;
    }
  }
  ajv.addSchema({ $id: "problem", $ref: "closed#/components/schemas/Problem" });
  exported.problem = "problem";
  const table = `export const validators = { ${operations.map(tableEntry).join(",\n")} };\n`;
  return `${standaloneCode(ajv, exported)}\n${table}`;
}
