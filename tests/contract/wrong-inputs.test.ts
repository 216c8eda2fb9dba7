// Every single input of every operation made wrong on its own: a 400 that points at it.
import { bundleContract, type ContractDocument } from "@contract/bundle";
import { follow, listOperations, type Operation } from "@contract/route-table";
import type { FormBody } from "@mock/message";
import { bearer, breachOf, type MockClient, mockClient, read } from "../support/mock-client";
import { sampleJpeg } from "../support/sample-files";

type Json = Record<string, unknown>;
type Problem = { status: number; code: string; errors?: { pointer: string; code: string }[] };

let document: ContractDocument;
let operations: Operation[];

beforeAll(async () => {
  document = await bundleContract();
  operations = listOperations(document);
});

/** Values that a schema certainly refuses, with a name for each. */
function wrongValues(node: unknown): [name: string, value: unknown][] {
  const schema = follow(document, node);
  const wrong: [string, unknown][] = [];
  if (schema.type === "string") {
    wrong.push(["too long", "1".repeat(Number(schema.maxLength ?? 100) + 1)]);
    if (schema.enum) wrong.push(["not in the list", "nothing"]);
    if (schema.pattern) wrong.push(["of another form", "！"]);
    if (schema.minLength) wrong.push(["empty", ""]);
  }
  if (schema.type === "integer") {
    wrong.push(
      ["no number", "many"],
      ["too small", Number(schema.minimum) - 1],
      ["too large", Number(schema.maximum) + 1],
    );
    wrong.push(["a fraction", 1.5]);
  }
  if (schema.type === "boolean") wrong.push(["no truth value", "maybe"]);
  if (schema.type === "array")
    wrong.push(["no list", {}], ["too many", Array(Number(schema.maxItems) + 1).fill(null)]);
  return wrong;
}

/** A picture in a form. */
const oneFile: FormBody = {
  size: sampleJpeg.length + 200,
  parts: [{ name: "file", value: { name: "图.jpg", bytes: sampleJpeg } }],
};

/** The schema of a body; of several kinds the one that the example is of. */
function schemaOf(body: Json | undefined, example: Json): Json {
  const schema = follow(document, body);
  if (!Array.isArray(schema.oneOf)) return schema;
  const { propertyName } = schema.discriminator as { propertyName: string };
  const fits = (branch: Json) => {
    const tag = follow(document, (branch.properties as Json)[propertyName]);
    const values = (tag.enum ?? [tag.const]) as unknown[];
    return values.includes(example[propertyName]);
  };
  return (schema.oneOf as Json[]).find(fits) ?? schema;
}

/** A request that is right, for one of its parts to be made wrong. */
function rightRequest(operation: Operation) {
  const raw = document.paths[operation.path]?.[operation.method.toLowerCase()] as Json;
  const content = raw.requestBody ? (follow(document, raw.requestBody).content as Json) : {};
  const examples: Record<string, unknown> = {};
  for (const node of (raw.parameters as unknown[] | undefined) ?? []) {
    const parameter = follow(document, node);
    if (parameter.required) examples[String(parameter.name)] = parameter.example;
  }
  return { examples, body: (content["application/json"] as Json | undefined)?.example as Json | undefined };
}

function send(client: MockClient, operation: Operation, parameters: Json, body: unknown): Problem {
  const place = (where: string) =>
    operation.parameters.filter((one) => one.in === where && parameters[one.name] !== undefined);
  const text = (name: string) => encodeURIComponent(String(parameters[name]));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => text(name));
  const query = place("query")
    .map(({ name }) => `${name}=${text(name)}`)
    .join("&");
  const headers = Object.fromEntries(place("header").map(({ name }) => [name, String(parameters[name])]));
  const all = { ...headers, ...bearer(client.signIn()) };
  const sent = operation.takesFile ? { form: oneFile } : { body };
  const answer = client.ask(operation.method, `${path}?${query}`, { headers: all, ...sent });
  expect(breachOf(operation.method, path, answer)).toBe("");
  return answer.body === "" || typeof answer.body !== "string"
    ? { status: answer.status, code: "" }
    : { ...read<Problem>(answer), status: answer.status };
}

test("the right requests are right, so that the wrong ones are wrong for one reason", () => {
  const refused = operations.filter((operation) => {
    const { examples, body } = rightRequest(operation);
    return [400, 413, 415].includes(send(mockClient(), operation, examples, body).status);
  });
  expect(refused.map(({ operationId }) => operationId)).toEqual([]);
});

test("each parameter made wrong is refused by name", () => {
  for (const operation of operations) {
    const { examples, body } = rightRequest(operation);
    for (const { name, in: place, schema, required } of operation.parameters) {
      const cases: [string, unknown][] = wrongValues(schema);
      if (required && place !== "path") cases.push(["missing", undefined]);
      for (const [what, value] of cases) {
        const { status, errors } = send(mockClient(), operation, { ...examples, [name]: value }, body);
        const pointers = errors?.map(({ pointer }) => pointer);
        expect([operation.operationId, what, status, pointers]).toEqual([
          operation.operationId,
          what,
          400,
          expect.arrayContaining([`#/${place}/${name}`]),
        ]);
      }
    }
  }
});

test("each property of a body made wrong, left out or added is refused by name", () => {
  for (const operation of operations.filter(({ body }) => body !== undefined)) {
    const { examples, body = {} } = rightRequest(operation);
    const schema = schemaOf(operation.body, body);
    const cases: [pointer: string, body: unknown][] = [["#/extra", { ...body, extra: 1 }]];
    for (const [name, property] of Object.entries(schema.properties as Json)) {
      for (const value of [...wrongValues(property).map(([, wrong]) => wrong), null, [1], { a: 1 }]) {
        cases.push([`#/${name}`, { ...body, [name]: value }]);
      }
    }
    for (const name of (schema.required ?? []) as string[])
      cases.push([`#/${name}`, { ...body, [name]: undefined }]);
    for (const value of [null, 1, "text", [], true]) cases.push(["#", value === "text" ? '"text"' : value]);
    for (const [pointer, wrong] of cases) {
      const problem = send(mockClient(), operation, examples, wrong);
      const pointers = problem.errors?.map((error) => error.pointer.slice(0, pointer.length));
      expect([operation.operationId, wrong, problem.status, pointers]).toEqual([
        operation.operationId,
        wrong,
        400,
        expect.arrayContaining([pointer]),
      ]);
    }
  }
});

test.each([
  ["cursor=nonsense", "cursor_invalid"],
  ["cursor=%21%21", "cursor_invalid"],
  ["cursor=1-0", "cursor_invalid"],
  [`cursor=${"a".repeat(201)}`, "cursor_invalid"],
  ["limit=5&limit=5", "invalid_request"],
  ["limit=0x10", "invalid_request"],
  ["limit=", "invalid_request"],
  ["region=%E4%B8", "invalid_request"],
])("%s → %s", (query, code) => {
  const answer = mockClient().get(`/v1/guides?region=152923&${query}`);
  expect([answer.status, read(answer).code]).toEqual([400, code]);
});

test("a missing idempotency key has a code of its own", () => {
  const answer = mockClient().ask("POST", "/v1/session", { body: { provider: "wechat", code: "good-code" } });
  expect([answer.status, read(answer).code]).toEqual([400, "idempotency_key_required"]);
});
