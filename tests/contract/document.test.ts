// What the contract promises of itself: levels, limits, problems and examples everywhere.
import { bundleContract, type ContractDocument } from "@contract/bundle";
import { follow, listOperations, type Operation } from "@contract/route-table";
import { validators } from "@generated/validators";
import { operations as handlers } from "@mock/operations/all";

type Json = Record<string, unknown>;

let document: ContractDocument;
let operations: Operation[];

beforeAll(async () => {
  document = await bundleContract();
  operations = listOperations(document);
});

const raw = ({ path, method }: Operation) => document.paths[path]?.[method.toLowerCase()] as Json;
const having = (test: (operation: Operation) => boolean) =>
  operations.filter(test).map(({ operationId }) => operationId);

test("every operation has a handler, and every handler an operation", () => {
  expect(Object.keys(handlers).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test("every operation says its summary, its tag and its login level", () => {
  expect(having((one) => typeof raw(one).summary !== "string")).toEqual([]);
  expect(having((one) => !Array.isArray(raw(one).tags))).toEqual([]);
  expect(having((one) => !/^L[0-3]$/.test(one.level))).toEqual([]);
});

/** Open to everybody; whoever shows a token is told what is one's own besides. */
const isOptional = (one: Operation) =>
  one.mayIdentify && ((raw(one).security ?? []) as Json[]).some((way) => Object.keys(way).length === 0);

test("an operation asks for a token exactly where its level is above L0, or takes one where it may be left out", () => {
  const open = (one: Operation) => raw(one).security === undefined || isOptional(one);
  expect(having((one) => (one.level === "L0") !== open(one))).toEqual([]);
  expect(having((one) => one.level !== "L0" && !("401" in one.responses))).toEqual([]);
  // A level above L1 needs an error code of its own for those whose login is too low.
  expect(having((one) => /^L[23]$/.test(one.level) && !("403" in one.responses))).toEqual([]);
});

test("what can go wrong is declared", () => {
  const lacks = (status: string) => (one: Operation) => !(status in one.responses);
  const isPublic = ({ path }: Operation) => path.startsWith("/v1/");
  expect(having((one) => one.parameters.length > 0 && lacks("400")(one))).toEqual([]);
  expect(having((one) => one.path.includes("{") && lacks("404")(one))).toEqual([]);
  for (const status of ["400", "413", "415"]) {
    expect(having((one) => one.body !== undefined && lacks(status)(one))).toEqual([]);
  }
  expect(having((one) => isPublic(one) && lacks("503")(one))).toEqual([]);
});

/** Reads by POST, so that what is asked stands in no address; they change nothing. */
const readsByPost = ["hintDisclosureRequest", "queryDisclosureRequest", "hintTicket", "queryTicket"];

test("every create or action of the product takes an idempotency key and may conflict", () => {
  const creates = ({ method, path, operationId }: Operation) =>
    path.startsWith("/v1/") && method === "POST" && !readsByPost.includes(operationId);
  const hasKey = (one: Operation) => one.parameters.some(({ name }) => name === "Idempotency-Key");
  expect(having((one) => creates(one) && !(hasKey(one) && "409" in one.responses))).toEqual([]);
});

test("every public read that is the same for everybody carries an ETag and answers 304", () => {
  const isRead = (one: Operation) =>
    one.method === "GET" && one.path.startsWith("/v1/") && one.level === "L0" && !isOptional(one);
  const hasTag = (one: Operation) => {
    const success = (raw(one).responses as Json)["200"] as Json | undefined;
    return "304" in one.responses && "ETag" in ((success?.headers ?? {}) as Json);
  };
  expect(having((one) => (isRead(one) || "304" in one.responses) && !hasTag(one))).toEqual([]);
  const { headers } = follow(document, { $ref: "#/components/responses/NotModified" });
  expect(headers).toHaveProperty("ETag");
});

/** The places of a schema where an input of any length would pass. */
function unlimited(node: unknown, place: string): string[] {
  const schema = follow(document, node);
  if (schema.enum || schema.const !== undefined || schema.type === "boolean") return [];
  if (Array.isArray(schema.oneOf)) {
    return schema.oneOf.flatMap((branch, index) => unlimited(branch, `${place}(${index})`));
  }
  if (schema.type === "string") return schema.maxLength === undefined ? [place] : [];
  if (schema.type === "integer" || schema.type === "number")
    return schema.maximum === undefined ? [place] : [];
  if (schema.type === "array") {
    return [...(schema.maxItems === undefined ? [place] : []), ...unlimited(schema.items, `${place}[]`)];
  }
  const open = schema.additionalProperties === false ? [] : [`${place}: additional properties`];
  const properties = Object.entries((schema.properties ?? {}) as Json);
  return [...open, ...properties.flatMap(([name, property]) => unlimited(property, `${place}.${name}`))];
}

test("every input has a limit", () => {
  const places = operations.flatMap(({ operationId, parameters, body }) => [
    ...parameters.flatMap(({ name, schema }) => unlimited(schema, `${operationId} ${name}`)),
    ...(body ? unlimited(body, operationId) : []),
  ]);
  expect(places).toEqual([]);
});

/** The keywords of JSON Schema 2020-12 and OpenAPI that this contract uses. */
const keywords = new Set(
  [
    "$ref allOf type enum format pattern minLength maxLength minimum maximum default description examples",
    "required properties additionalProperties minProperties items minItems maxItems uniqueItems exclusiveMinimum",
    "oneOf discriminator const",
  ]
    .join(" ")
    .split(" "),
);

/** The places of a schema where a word stands that means nothing, such as the rest of an unquoted description. */
function unknownWords(schema: Json, place: string): string[] {
  const nested = [
    ...Object.entries((schema.properties ?? {}) as Record<string, Json>),
    ...Object.entries([...((schema.allOf ?? []) as Json[]), ...((schema.oneOf ?? []) as Json[])]),
    ...(schema.items ? [["items", schema.items as Json] as const] : []),
  ];
  return [
    ...Object.keys(schema)
      .filter((word) => !keywords.has(word))
      .map((word) => `${place}: ${word}`),
    ...nested.flatMap(([name, part]) => unknownWords(part, `${place}.${name}`)),
  ];
}

/** Every schema that the document holds, under `schema` or among its components, with its place. */
function schemasIn(node: unknown, place: string): [Json, string][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node as Json).flatMap(([name, part]) => {
    const here = `${place}/${name}`;
    if (name === "schema") return [[part as Json, here] as [Json, string]];
    if (name === "schemas")
      return Object.entries(part as Json).map(
        ([key, one]) => [one as Json, `${here}/${key}`] as [Json, string],
      );
    return schemasIn(part, here);
  });
}

test("no schema holds a word that means nothing", () => {
  const found = schemasIn(document, "");
  expect(found.length).toBeGreaterThan(80);
  expect(found.flatMap(([schema, place]) => unknownWords(schema, place))).toEqual([]);
});

/** The example of a request or an answer, if it has one. */
function exampleOf(holder: unknown): unknown {
  const [content] = Object.values((follow(document, holder).content ?? {}) as Record<string, Json>);
  const [named] = Object.values((content?.examples ?? {}) as Json);
  return content?.example ?? (named && follow(document, named).value);
}

test("every successful answer has an example with something in it", () => {
  const isEmpty = (example: unknown) => {
    if (typeof example !== "object" || example === null) return true;
    const lists = Object.values(example).filter(Array.isArray);
    return lists.length > 0 && lists.every((list) => list.length === 0);
  };
  // The bytes of a file are no example that anyone could read.
  const told = operations.filter(({ file }) => file === undefined);
  expect(told.length).toBeGreaterThanOrEqual(operations.length - 5);
  const lacking = told.flatMap((operation) =>
    Object.entries(raw(operation).responses as Json)
      .filter(([status, response]) => /^20[01]$/.test(status) && isEmpty(exampleOf(response)))
      .map(([status]) => `${operation.operationId} ${status}`),
  );
  expect(lacking).toEqual([]);
});

test("every example keeps the contract", () => {
  const wrong: string[] = [];
  const check = (name: string, validator: ((data: unknown) => boolean) | undefined, holder: unknown) => {
    const example = exampleOf(holder);
    if (example !== undefined && !validator?.(structuredClone(example))) wrong.push(name);
  };
  for (const operation of operations) {
    const { operationId } = operation;
    const compiled = validators[operationId];
    const { requestBody, responses } = raw(operation);
    if (requestBody) check(`${operationId} body`, compiled?.body, requestBody);
    for (const [status, response] of Object.entries(responses as Json)) {
      check(`${operationId} ${status}`, compiled?.responses[status], response);
    }
  }
  expect(wrong).toEqual([]);
});
