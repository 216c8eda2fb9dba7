import { createNodeHost, type NodeHost } from "@mock/hosts/node";

/** The backend of the running test: real, fresh for every test, its clock standing at a Friday morning. */
export let backend: NodeHost;

/** Begins a test with a new one. */
export function startBackend(): void {
  backend = createNodeHost();
  backend.server.listen({ onUnhandledRequest: "error" });
}
