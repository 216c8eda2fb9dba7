// Runs the checks compiled from the contract and turns their findings into a refusal.
import { type ValidationError, type Validator, validators } from "@generated/validators";
import type { ParameterValues } from "./parameters";
import type { Refusal } from "./problems";

const escapeToken = (name: unknown) => String(name).replace(/~/g, "~0").replace(/\//g, "~1");

/** The place that a finding is about: for a missing, an unknown or a telling property, that property itself. */
function pointerOf(error: ValidationError): string {
  const { missingProperty, additionalProperty, tag } = error.params;
  const property = missingProperty ?? additionalProperty ?? tag;
  return `#${error.instancePath}${property === undefined ? "" : `/${escapeToken(property)}`}`.slice(0, 200);
}

/** A tag that names no branch is a value that is not in the list. */
function codeOfError({ keyword, params }: ValidationError): string {
  if (keyword !== "discriminator") return keyword.slice(0, 60);
  return params.tagValue === undefined ? "required" : "enum";
}

function findings(check: Validator, data: unknown): { pointer: string; code: string }[] {
  if (check(data)) return [];
  return (check.errors ?? []).map((error) => ({ pointer: pointerOf(error), code: codeOfError(error) }));
}

/** Two findings have codes of their own, since a client acts on them: a broken cursor and a missing key. */
function codeOf(errors: readonly { pointer: string; code: string }[]): Refusal["refused"] {
  if (errors.every(({ pointer }) => pointer === "#/query/cursor")) return "cursor_invalid";
  const keyMissing = errors.some(
    ({ pointer, code }) => pointer === "#/header/Idempotency-Key" && code === "required",
  );
  return keyMissing ? "idempotency_key_required" : "invalid_request";
}

function refuse(errors: { pointer: string; code: string }[]): Refusal | undefined {
  return errors.length > 0 ? { refused: codeOf(errors), errors } : undefined;
}

/** What is wrong with the parameters, if anything. Puts the contract's defaults in. */
export function checkParameters(operationId: string, values: ParameterValues): Refusal | undefined {
  const check = validators[operationId]?.params;
  return check && refuse(findings(check, values));
}

/** What is wrong with the body, if anything. */
export function checkBody(operationId: string, body: unknown): Refusal | undefined {
  const check = validators[operationId]?.body;
  return check && refuse(findings(check, body));
}
