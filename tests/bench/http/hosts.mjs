// The three hosts of the comparison, each in a process of its own.
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const started = [];

/** Starts a process and waits until a line of it names a URL. */
function start(args, cwd = root) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      const url = /listening on (http:\/\/\S+)|^(?:.*：)?(http:\/\/\S+)$/m.exec(said);
      if (url) resolve(url[1] ?? url[2]);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.on("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}\n${said}`)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Our host as `npm run mock` starts it, with the shipped catalogue. */
export const startOurs = () => start([tsx, "mock/hosts/http-cli.ts", "--port", "0"]);

/** Fastify with the routes of a file. */
export const startFastify = (file) => start([join(import.meta.dirname, "fastify-host.mjs"), file]);

/** Resolves once something answers there, whatever it says. */
async function answers(url) {
  for (;;) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Prism as a mock of the contract in a file: it checks requests and answers with the contract's examples. */
export async function startPrism(file) {
  const prism = join(root, "tests/bench/node_modules/@stoplight/prism-cli/dist/index.js");
  const port = await freePort();
  const running = start([prism, "mock", file, "--host", "127.0.0.1", "--port", String(port), "-v", "fatal"]);
  return Promise.race([running, answers(`http://127.0.0.1:${port}/`)]);
}

/** Writes the contract and the schemas of its answers into two files. */
export function writeContract(contractFile, schemasFile) {
  const script = join(import.meta.dirname, "contract-file.ts");
  const { status } = spawnSync(process.execPath, [tsx, script, contractFile, schemasFile], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("the contract could not be written");
}

/** Ends every host. */
export function stopAll() {
  for (const child of started) {
    child.removeAllListeners("exit");
    child.kill();
  }
}
