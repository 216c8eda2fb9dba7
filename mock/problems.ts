// The one place where a refusal becomes a problem document (RFC 9457).
import type { components } from "@contract/schema";
import type { Answer } from "./message";

type Problem = components["schemas"]["Problem"];
type ErrorCode = components["schemas"]["ErrorCode"];

/** Why something is refused. A value, never thrown. */
export interface Refusal {
  refused: ErrorCode;
  errors?: NonNullable<Problem["errors"]>;
  retryAfter?: number;
  /** Only where the usual status of the code is not the right one. */
  status?: number;
}

const known: Record<ErrorCode, { status: number; title: string }> = {
  invalid_request: { status: 400, title: "有内容填得不对" },
  malformed_json: { status: 400, title: "提交的内容读不出来" },
  cursor_invalid: { status: 400, title: "列表已经变了，请从头再看" },
  idempotency_key_required: { status: 400, title: "缺少提交编号，请再试一次" },
  idempotency_conflict: { status: 409, title: "这次提交和上一次不一样" },
  unauthenticated: { status: 401, title: "请先登录" },
  login_code_invalid: { status: 401, title: "登录没成功，请再点一次" },
  login_level_too_low: { status: 403, title: "请先实名" },
  action_not_allowed: { status: 409, title: "现在不能这样做" },
  version_conflict: { status: 412, title: "刚刚有了新进展，请先看一看" },
  not_found: { status: 404, title: "没有找到" },
  method_not_allowed: { status: 405, title: "这里不能这样操作" },
  payload_too_large: { status: 413, title: "内容太大" },
  unsupported_media_type: { status: 415, title: "这种格式收不了" },
  too_many_requests: { status: 429, title: "试得太多了" },
  unavailable: { status: 503, title: "服务暂时停了" },
};

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  401: "unauthenticated",
  404: "not_found",
  409: "idempotency_conflict",
  413: "payload_too_large",
  429: "too_many_requests",
};

const faultRetrySeconds = 30;

/** Whether an operation refused instead of answering. */
export function isRefusal(result: unknown): result is Refusal {
  return typeof result === "object" && result !== null && "refused" in result;
}

/** The problem document of a refusal. */
export function problemAnswer(refusal: Refusal, headers: Record<string, string> = {}): Answer {
  const { title, status: usual } = known[refusal.refused];
  const status = refusal.status ?? usual;
  const problem: Problem = {
    type: "about:blank",
    title,
    status,
    code: refusal.refused,
    ...(refusal.errors ? { errors: refusal.errors.slice(0, 50) } : {}),
    ...(refusal.retryAfter === undefined ? {} : { retryAfter: refusal.retryAfter }),
  };
  return {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      ...(refusal.retryAfter === undefined ? {} : { "retry-after": String(refusal.retryAfter) }),
      ...(status === 401 ? { "www-authenticate": "Bearer" } : {}),
      ...headers,
    },
    body: JSON.stringify(problem),
  };
}

/** The problem that a status fault answers. */
export function faultAnswer(status: number): Answer {
  const waits = status === 429 || status === 503;
  return problemAnswer({
    refused: codeOfStatus[status] ?? "unavailable",
    status,
    ...(waits ? { retryAfter: faultRetrySeconds } : {}),
  });
}
