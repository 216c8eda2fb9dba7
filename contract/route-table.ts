import type { ContractDocument } from "./bundle";

type Json = Record<string, unknown>;

/** One declared parameter: where it stands and how its text is read. */
interface RouteParameter {
  name: string;
  in: "query" | "path" | "header";
  type: "string" | "integer" | "boolean";
}

/** One row of the static route table that the mock's router reads. */
export interface RouteRow {
  method: string;
  path: string;
  operationId: string;
  level: string;
  /** Open to everybody, and takes a token that may be left out; one that is not good is refused. */
  mayIdentify: boolean;
  success: number;
  takesBody: boolean;
  /** Takes a form with a file instead of JSON. */
  takesFile: boolean;
  idempotent: boolean;
  /** A public read: carries an ETag and answers 304. */
  tagged: boolean;
  /** Media type of the success, where it is a file and no JSON. */
  file?: string;
  parameters: RouteParameter[];
}

/** One operation of the document with its references resolved as far as parameters and responses. */
export interface Operation {
  method: string;
  path: string;
  operationId: string;
  level: string;
  mayIdentify: boolean;
  parameters: { name: string; in: RouteParameter["in"]; required: boolean; schema: Json }[];
  body: Json | undefined;
  /** Whether the body is a form with a file. */
  takesFile: boolean;
  /** Status → JSON schema of its body, or undefined where it has none. */
  responses: Record<string, Json | undefined>;
  /** Media type of the success, where it is a file and no JSON. */
  file?: string;
}

/** Follows one `#/…` reference, or gives the node itself. */
export function follow(document: ContractDocument, node: unknown): Json {
  const reference = (node as Json).$ref;
  if (typeof reference !== "string") return node as Json;
  let found: unknown = document;
  for (const step of reference.slice(2).split("/")) found = (found as Json)[step];
  return follow(document, found);
}

function jsonSchema(holder: Json): Json | undefined {
  const content = holder.content as Record<string, { schema: Json }> | undefined;
  return (content?.["application/json"] ?? content?.["application/problem+json"])?.schema;
}

/** The media type of a success that has a body other than JSON. */
function fileType(document: ContractDocument, responses: Json): { file?: string } {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const [type] = Object.keys((success ? follow(document, success).content : undefined) ?? {});
  return type === undefined || type === "application/json" ? {} : { file: type };
}

/** Every operation of the contract, in the document's order. */
export function listOperations(document: ContractDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => {
      const operation = raw as Json;
      const parameters = ((operation.parameters as unknown[] | undefined) ?? []).map((parameter) => {
        const found = follow(document, parameter);
        return {
          name: String(found.name),
          in: found.in as RouteParameter["in"],
          required: found.required === true,
          schema: found.schema as Json,
        };
      });
      const body = operation.requestBody ? jsonSchema(follow(document, operation.requestBody)) : undefined;
      const responses = Object.entries(operation.responses as Json).map(
        ([status, response]) => [status, jsonSchema(follow(document, response))] as const,
      );
      return {
        method: method.toUpperCase(),
        path,
        operationId: String(operation.operationId),
        level: String(operation["x-login-level"]),
        mayIdentify: operation["x-login-level"] === "L0" && Array.isArray(operation.security),
        parameters,
        body,
        takesFile: operation.requestBody !== undefined && body === undefined,
        responses: Object.fromEntries(responses),
        ...fileType(document, operation.responses as Json),
      };
    }),
  );
}

/** The route table of the whole contract. */
export function routeTable(document: ContractDocument): RouteRow[] {
  return listOperations(document).map((operation) => ({
    method: operation.method,
    path: operation.path,
    operationId: operation.operationId,
    level: operation.level,
    mayIdentify: operation.mayIdentify,
    success: Number(Object.keys(operation.responses).find((status) => status.startsWith("2"))),
    takesBody: operation.body !== undefined,
    takesFile: operation.takesFile,
    idempotent: operation.parameters.some((parameter) => parameter.name === "Idempotency-Key"),
    tagged: "304" in operation.responses,
    ...(operation.file === undefined ? {} : { file: operation.file }),
    parameters: operation.parameters.map(({ name, in: place, schema }) => {
      const type = follow(document, schema).type;
      return { name, in: place, type: type === "integer" || type === "boolean" ? type : "string" };
    }),
  }));
}
