/** How wx.request words a request and reads its answer: query, body, content type, JSON. Ours, after WeChat's rules. */
import { session } from "../session";
import type { CallOptions, ProxiedRequest } from "../types";

/** The request these options ask for. */
export function requestOf(id: number, options: CallOptions): ProxiedRequest {
  const method = String(options.method ?? "GET").toUpperCase();
  const given = Object.entries((options.header ?? {}) as Record<string, string>);
  const headers = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
  const { data } = options;
  const url = rebase(String(options.url));
  if (data === undefined || data === null)
    return { id, url, method, headers, body: null, bodyIsBase64: false };
  if (method === "GET" && typeof data === "object") {
    const query = formEncoded(data as Record<string, unknown>);
    return {
      id,
      url: url + (url.includes("?") ? "&" : "?") + query,
      method,
      headers,
      body: null,
      bodyIsBase64: false,
    };
  }
  headers["content-type"] ??= "application/json";
  if (data instanceof ArrayBuffer)
    return { id, url, method, headers, body: base64Of(data), bodyIsBase64: true };
  const isForm = headers["content-type"].includes("x-www-form-urlencoded");
  const text =
    typeof data === "string"
      ? data
      : isForm
        ? formEncoded(data as Record<string, unknown>)
        : JSON.stringify(data);
  return { id, url, method, headers, body: text, bodyIsBase64: false };
}

/** The build carries one address; the test's server listens elsewhere. */
function rebase(url: string): string {
  const { apiBase } = session.options;
  return apiBase ? url.replace(/^https?:\/\/[^/]+/, apiBase.replace(/\/$/, "")) : url;
}

function formEncoded(data: Record<string, unknown>): string {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(typeof value === "object" ? JSON.stringify(value) : String(value))}`,
    )
    .join("&");
}

/** The `data` of a result: parsed JSON where it parses, else text, or bytes when those were asked for. */
export function dataOf(base64: string, { dataType = "json", responseType }: CallOptions): unknown {
  if (responseType === "arraybuffer")
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;
  const text = textOf(base64);
  if (dataType !== "json") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The text behind base64. */
export function textOf(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
}

function base64Of(buffer: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""));
}
