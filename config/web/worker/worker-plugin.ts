// Writes the service worker of a build: its source with the list of the build's files.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { Compilation, type Compiler } from "webpack";

const name = "service-worker";
const file = "service-worker.js";

const hash = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");

/** What a start needs: everything but notes of licences and what serves developers. */
const isKept = (path: string) => /^(js|css|static)\//.test(path) && !/\.(txt|map)$/.test(path);

async function workerFor({ assets }: Compilation, index: string | Buffer): Promise<string> {
  const files = Object.keys(assets).filter(isKept).sort();
  const contents = files.map((path) => hash(assets[path]?.buffer() ?? ""));
  const indexHash = hash(index);
  const source = readFileSync(join(__dirname, "service-worker.mjs"), "utf8");
  const { code } = await transform(source, {
    minify: true,
    target: "es2018",
    define: {
      VERSION: JSON.stringify(hash([indexHash, ...contents].join()).slice(0, 16)),
      INDEX_HASH: JSON.stringify(indexHash),
      FILES: JSON.stringify(files.map((path) => `/${path}`)),
    },
  });
  return code;
}

/** Adds service-worker.js to a build, after index.html has got its shell. */
export class WorkerPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const index = compilation.getAsset("index.html")?.source.buffer();
        if (!index) return;
        const code = await workerFor(compilation, index);
        compilation.emitAsset(file, new compiler.webpack.sources.RawSource(code));
      });
    });
  }
}
