import { createServer } from "node:net";
import { networkInterfaces } from "node:os";

/** This machine's address in the local network, which a phone can reach; null without a network. */
export function lanAddress() {
  const addresses = Object.values(networkInterfaces()).flat();
  return addresses.find((one) => one && one.family === "IPv4" && !one.internal)?.address ?? null;
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "0.0.0.0", () => server.close(() => resolve(true)));
  });
}

/** The first free port from the wanted one upward. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 50; port += 1) if (await isFree(port)) return port;
  throw new Error(`从 ${wanted} 起没有空着的端口`);
}
