// What changed as two files beside the output: JSON for programs, text for people, each with every guide.
import { closeSync, openSync, readSync } from "node:fs";
import { type AtomicFile, openAtomicFile } from "../atomic-file";
import { openJsonListFile } from "../json-list-file";
import type { ReportListener } from "../report";
import { type DeltaReport, isTold } from "./delta-report";
import { deltaCounts, deltaLines, deltaTitles, toldKinds } from "./delta-text";

const chunkBytes = 64 * 1024;

/** Appends a finished file without holding it in memory. Chunks end where they end: bytes go through as they are. */
function append(file: AtomicFile, path: string): void {
  const source = openSync(path, "r");
  const decoder = new TextDecoder();
  const chunk = Buffer.alloc(chunkBytes);
  for (let read = readSync(source, chunk); read > 0; read = readSync(source, chunk)) {
    file.write(decoder.decode(chunk.subarray(0, read), { stream: true }));
  }
  closeSync(source);
}

/** Opens `<json>` and `<text>`; throws when they cannot be written. `partials` lie there until `commit`. */
export function openChangesFiles(json: string, text: string) {
  const list = openJsonListFile(json, "changes");
  const whole = openAtomicFile(text);
  const sections = new Map(toldKinds.map((kind) => [kind, openAtomicFile(`${text}.${kind}`)]));
  const listener: ReportListener = {
    delta(entry) {
      if (!isTold(entry)) return;
      list.add(entry);
      for (const [kind, file] of sections) {
        if (kind === entry.kind) file.write(`${deltaLines(entry).join("\n")}\n`);
      }
    },
  };
  return {
    partials: [list.partial, whole.partial, ...[...sections.values()].map(({ partial }) => partial)],
    listener,
    commit(delta: DeltaReport): void {
      whole.write(`${deltaCounts(delta)}\n`);
      for (const [kind, file] of sections) {
        file.flush();
        if (delta.counts[kind] > 0) whole.write(`\n${deltaTitles[kind]} ${delta.counts[kind]} 项\n`);
        append(whole, file.partial);
        file.discard();
      }
      whole.commit();
      list.commit(delta.counts);
    },
  };
}
