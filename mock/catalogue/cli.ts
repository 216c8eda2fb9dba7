// npm run catalogue:check and catalogue:import (scripts/catalogue.mjs).
import { SingleBar } from "cli-progress";
import { helpText, readArguments } from "./cli-arguments";
import { CatalogueError } from "./read-export";
import { regionNames } from "./region-names";
import { allowedText } from "./report-text";
import { openLeftovers, runImport } from "./run-import";

function openProgress() {
  const bar = new SingleBar({ format: "{bar} {percentage}%  还要约 {eta_formatted}", hideCursor: true });
  bar.start(1000, 0);
  return { update: (done: number) => bar.update(Math.round(done * 1000)), stop: () => bar.stop() };
}

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2), new Date());
  if (request === "help") {
    console.log(helpText);
    return 0;
  }
  if ("wrong" in request) {
    console.error(request.wrong);
    return 1;
  }
  const left = openLeftovers();
  const progress = openProgress();
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      progress.stop();
      left.clean();
      process.exit(code);
    });
  }
  try {
    const { text, quarantined, allowedByFolder } = await runImport(
      request,
      regionNames,
      left,
      progress.update,
    );
    progress.stop();
    if (!request.quiet) console.log(text);
    else {
      if (quarantined > 0) console.error(`${quarantined} 项内容可疑，没有发布。去掉 --quiet 看是哪些。`);
      if (allowedByFolder.length > 0) console.error(allowedText(allowedByFolder));
    }
    return 0;
  } catch (error) {
    progress.stop();
    const known = error instanceof CatalogueError;
    console.error(
      known ? error.message : `出了意外，没有导入：${error instanceof Error ? error.message : error}`,
    );
    return 1;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
