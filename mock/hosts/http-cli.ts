// npm run mock -- --port 4010 [--host H] [--catalogue DIR] [--static DIR]
import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { createMock, type MockOptions } from "../app";
import { readCatalogue } from "../catalogue/import-catalogue";
import { CatalogueError } from "../catalogue/read-export";
import { regionNames } from "../catalogue/region-names";
import { openReport } from "../catalogue/report";
import { reportText } from "../catalogue/report-text";
import { readSynonyms } from "../catalogue/synonyms";
import { dayOf } from "../domain/calendar";
import { createStore } from "../store";
import { readShippedGuides, shippedWords } from "./guides-file";
import { type HttpHostOptions, startHttpHost } from "./http";
import { warmUp } from "./warm-up";

const usage = "用法：npm run mock -- --port 4010 [--host 地址] [--catalogue 目录] [--static 目录]";

/** A sentence for the person at the terminal; ends the process with 1. */
class Stop extends Error {}

interface Arguments extends HttpHostOptions {
  catalogue?: string;
}

function folder(name: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Stop(`--${name} 不是目录：${path}`);
  return path;
}

function readArguments(): Arguments {
  const text = { type: "string" } as const;
  const options = { port: text, host: text, catalogue: text, static: text };
  let values: Record<keyof typeof options, string | undefined>;
  try {
    values = { ...parseArgs({ options }).values } as typeof values;
  } catch {
    throw new Stop(usage);
  }
  const port = values.port ?? "4010";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Stop(`端口要在 0 到 65535 之间：${port}`);
  const staticDir = folder("static", values.static);
  const catalogue = folder("catalogue", values.catalogue);
  return {
    port: Number(port),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(staticDir === undefined ? {} : { staticDir }),
    ...(catalogue === undefined ? {} : { catalogue }),
  };
}

function explain(error: unknown, { port, host }: Arguments): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new Stop(`端口 ${port} 已被占用，请换一个：npm run mock -- --port ${port + 1}`);
  if (code === "EACCES") return new Stop(`没有权限使用端口 ${port}，请用 1024 以上的端口。`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return new Stop(`这台机器没有地址 ${host}。`);
  return error as Error;
}

/** The agency's own export, with what the import found, or else the shipped catalogue. */
async function loadCatalogue(catalogue: string | undefined): Promise<Pick<MockOptions, "guides" | "words">> {
  if (catalogue === undefined) return { guides: readShippedGuides(), words: shippedWords };
  const { guides, report } = await readCatalogue(catalogue, { today: dayOf(Date.now()), regionNames });
  if (guides.length === 0) throw new Stop(`没有导入任何事项。\n${reportText(report, "导入")}`);
  console.log(reportText(report, "导入"));
  const synonyms = await readSynonyms(catalogue, openReport());
  return { guides, words: { synonyms, readings: shippedWords.readings } };
}

async function main(): Promise<void> {
  const options = readArguments();
  const mock = createMock({
    clock: { now: () => Date.now() },
    store: createStore(),
    seed: "mock",
    ...(await loadCatalogue(options.catalogue)),
    newId: randomUUID,
    report: console.error,
  });
  warmUp(mock);
  const host = await startHttpHost(mock, options).catch((error: unknown) => {
    throw explain(error, options);
  });
  console.log(`模拟后端已启动：${host.url}`);
  const stop = () => {
    host.stop().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Stop || error instanceof CatalogueError ? error.message : error);
  process.exit(1);
});
