// From a matched request to an answer: caller, checks, idempotency, operation, problem or JSON.
import type { components } from "@contract/schema";
import type { Route } from "@generated/routes";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { readBody, readFile } from "./body";
import { checkBody, checkParameters } from "./checks";
import { notModified, packTag, withETag } from "./etag";
import { fileAnswer, isFile } from "./file-answer";
import type { OneFile } from "./form-body";
import { onlyOnce } from "./idempotency";
import type { KeptAnswers } from "./kept-answers";
import type { Answer, MockRequest } from "./message";
import { operations } from "./operations/all";
import type { Caller, Context, Input, OperationId } from "./operations/operation";
import { type ParameterValues, readParameters } from "./parameters";
import { isRefusal, problemAnswer, type Refusal } from "./problems";
import { callerOf } from "./sessions";

type GuidePack = components["schemas"]["GuidePack"];

/** What all requests share; the rest of the context is the request's own. */
export interface World extends Omit<Context, "now" | "caller"> {
  keptAnswers: KeptAnswers;
}

const levels = ["L0", "L1", "L2", "L3"];

/** Deny by default: an operation whose level is unknown, or above the caller's, is not open. */
function refuseCaller(
  route: Route,
  caller: Caller | undefined,
  authorization: string | undefined,
): Refusal | undefined {
  const needed = levels.indexOf(route.level);
  // Whoever shows a token means to be known: without an answer for oneself it would be somebody else's.
  if (route.mayIdentify && authorization !== undefined && !caller) return { refused: "unauthenticated" };
  if (needed === 0) return undefined;
  const enough = needed > 0 && caller && levels.indexOf(caller.persona.loginLevel) >= needed;
  return enough ? undefined : { refused: "unauthenticated" };
}

function bodyOf(route: Route, request: MockRequest): { value: unknown } | Refusal {
  if (route.takesFile) return readFile(request);
  return route.takesBody ? readBody(request) : { value: undefined };
}

/** What makes a body the same as another; of a file its digest, so that no answer keeps the file. */
function sameness(route: Route, body: unknown): unknown {
  if (!route.takesFile) return body;
  const { file, name } = body as OneFile;
  return { name: name ?? file.name, file: bytesToHex(sha256(file.bytes)) };
}

function readChecked(
  route: Route,
  request: MockRequest,
  path: Record<string, string>,
): { values: ParameterValues; body: unknown } | Refusal {
  const read = bodyOf(route, request);
  if (isRefusal(read)) return read;
  const values = readParameters(route, request.query, path, request.headers);
  const refusal =
    checkParameters(route.operationId, values) ??
    (route.takesBody ? checkBody(route.operationId, read.value) : undefined);
  return refusal ?? { values, body: read.value };
}

/** One object for all, since answers to creates are kept for days. */
const jsonHeaders = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

function jsonAnswer(status: number, result: object): Answer {
  return { status, headers: jsonHeaders, body: JSON.stringify(result) };
}

function successOf(route: Route, result: object | undefined): Answer {
  if (result === undefined)
    return { status: route.success, headers: { "cache-control": "no-store" }, body: "" };
  const answer = isFile(result) ? fileAnswer(result, route.success) : jsonAnswer(route.success, result);
  return route.tagged ? withETag(answer) : answer;
}

/** A pack is large: whoever holds it is told so before it is written out, and it is written out once. */
function packAnswer(route: Route, pack: GuidePack, request: MockRequest, { keptAnswers }: World): Answer {
  const tag = packTag(pack);
  const known = notModified(tag, request.headers["if-none-match"]);
  return known ?? keptAnswers.named(tag, () => withETag(jsonAnswer(route.success, pack), tag));
}

function run(
  route: Route,
  input: Input<OperationId>,
  request: MockRequest,
  context: World & Context,
): Answer {
  const operation = operations[route.operationId] as (
    input: Input<OperationId>,
    context: Context,
  ) => object | undefined;
  const result = context.store.transaction(() => operation(input, context));
  if (isRefusal(result)) return problemAnswer(result);
  if (route.operationId === "getGuidePack") return packAnswer(route, result as GuidePack, request, context);
  return successOf(route, result);
}

const anyone = "anyone";

/**
 * What may be filed without a name is remembered without one, whoever is signed in. A rating hides its name from the
 * department alone: its answer is its rater's.
 */
const isNameless = (body: unknown) =>
  typeof body === "object" && body !== null && "anonymous" in body && body.anonymous === true;

function answerChecked(
  route: Route,
  path: Record<string, string>,
  request: MockRequest,
  world: World,
  now: number,
): Answer {
  const caller = callerOf(request.headers.authorization, world.store, world.content, now);
  const denied = refuseCaller(route, caller, request.headers.authorization);
  if (denied) return problemAnswer(denied);
  const read = readChecked(route, request, path);
  if (isRefusal(read)) return problemAnswer(read);
  const input = { ...read.values, body: read.body } as unknown as Input<OperationId>;
  const work = () => run(route, input, request, { ...world, now, caller });
  // Of an account that is gone nothing is remembered: nobody could ask again under its name.
  if (!route.idempotent || route.operationId === "closeAccount") return work();
  const scope = {
    caller: route.mayIdentify && isNameless(read.body) ? anyone : (caller?.persona.id ?? anyone),
    operationId: route.operationId,
    path,
    key: String(read.values.header["Idempotency-Key"]),
  };
  return onlyOnce(world.store, now, scope, sameness(route, read.body), work);
}

/** The answer of one operation to one request. Header names of the request are in lower case. */
export function answerOperation(
  route: Route,
  path: Record<string, string>,
  request: MockRequest,
  world: World,
): Answer {
  const now = world.controls.clock.now();
  if (!route.tagged) return answerChecked(route, path, request, world, now);
  const make = () => answerChecked(route, path, request, world, now);
  const answer = world.keptAnswers.answer(route, request, now, make);
  return notModified(answer.headers.etag, request.headers["if-none-match"]) ?? answer;
}
