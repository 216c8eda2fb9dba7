import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Code and styles carry a hash of their content in their names. */
const hashed = /\.[0-9a-f]{8}\.(js|css)$/;

function setHeaders(response: ServerResponse, path: string): void {
  // The page and the service worker name the hashed files of their build, so they must always be asked for again.
  if (path === "/" || path.endsWith(".html") || path === "/service-worker.js")
    response.setHeader("Cache-Control", "no-cache");
  if (hashed.test(path)) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
}

/** A person opening an address of the app, as against a script asking for a file. */
function isNavigation(request: IncomingMessage): boolean {
  return request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
}

/** The built web app out of a folder; an address of one of its pages gives index.html. */
export function serveWebApp(folder: string): Handler {
  const files = sirv(folder, { etag: true, setHeaders });
  return (request, response, next) => {
    files(request, response, () => {
      if (!isNavigation(request)) return next();
      request.url = "/index.html";
      files(request, response, next);
    });
  };
}
