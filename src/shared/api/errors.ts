import type { components } from "@contract/schema";
import { type MessageKey, t } from "@/shared/i18n/translate";

type Schemas = components["schemas"];

/** A code of the contract, or one of the client's own for what never reached the backend or came back unreadable. */
export type ErrorCode = Schemas["ErrorCode"] | "offline" | "timeout" | "unreadable" | "server_error";

/** A field that the backend refused. */
export type FieldError = NonNullable<Schemas["Problem"]["errors"]>[number];

/** The one error that the client throws. `status` is 0 when no answer came. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: ErrorCode,
    readonly status: number,
    readonly fields: readonly FieldError[] = [],
    /** Seconds after which the backend wants to be asked again. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

/** A code without its text fails the type check. */
const texts: Record<ErrorCode, MessageKey> = {
  offline: "error.offline",
  timeout: "error.timeout",
  unreadable: "error.server",
  server_error: "error.server",
  unavailable: "error.unavailable",
  not_found: "error.notFound",
  invalid_request: "error.invalid",
  malformed_json: "error.invalid",
  cursor_invalid: "error.listChanged",
  idempotency_key_required: "error.invalid",
  idempotency_conflict: "error.conflict",
  unauthenticated: "error.unauthenticated",
  login_code_invalid: "error.loginFailed",
  login_level_too_low: "error.levelTooLow",
  action_not_allowed: "error.actionClosed",
  version_conflict: "error.movedOn",
  method_not_allowed: "error.invalid",
  payload_too_large: "error.tooLarge",
  unsupported_media_type: "error.wrongFile",
  too_many_requests: "error.tooMany",
};

/** What to tell a person about any failure of a request. */
export function errorText(error: unknown): string {
  return t(error instanceof ApiError ? texts[error.code] : "error.server");
}

/** Answers that stay the same however often one asks. */
const final = new Set<ErrorCode>(["not_found", "invalid_request", "method_not_allowed"]);

/** Whether asking again may help. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof ApiError && final.has(error.code));
}

/** Whether the backend was not reached at all, so that the network is to blame. */
export function isUnreached(error: unknown): boolean {
  return error instanceof ApiError && error.status === 0;
}
