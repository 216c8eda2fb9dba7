/** Sends the app's requests from Node, where there is no CORS, and lets tests hold the network. Ours. */
import type { ProxiedRequest, ProxiedResponse } from "./host/types";

/** A sender for one mini-program, with the way to stop what it sent. */
export function createRequestProxy() {
  const running = new Map<number, AbortController>();
  return {
    send: async (request: ProxiedRequest): Promise<ProxiedResponse> => {
      const controller = new AbortController();
      running.set(request.id, controller);
      try {
        return await sendOverHttp(request, controller.signal);
      } catch (error) {
        return { error: reasonOf(error) };
      } finally {
        running.delete(request.id);
      }
    },
    abort: (id: number) => running.get(id)?.abort(),
  };
}

async function sendOverHttp(request: ProxiedRequest, signal: AbortSignal): Promise<ProxiedResponse> {
  const response = await fetch(request.url, { ...bodyOf(request), method: request.method, signal });
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    cookies: response.headers.getSetCookie(),
    base64: bytes.toString("base64"),
  };
}

function bodyOf({
  headers,
  body,
  bodyIsBase64,
  file,
}: ProxiedRequest): Pick<RequestInit, "body" | "headers"> {
  if (file) {
    const form = new FormData();
    for (const [name, value] of Object.entries(file.fields)) form.append(name, value);
    form.append(file.name, new Blob([Buffer.from(file.base64, "base64")]), file.fileName);
    const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "content-type"));
    return { body: form, headers: rest };
  }
  if (body === null) return { headers };
  return { body: bodyIsBase64 ? Buffer.from(body, "base64") : body, headers };
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
  if (cause?.code === "ECONNREFUSED") return "net::ERR_CONNECTION_REFUSED";
  return error instanceof Error ? error.message : String(error);
}
