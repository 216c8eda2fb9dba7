// A file that is there whole or not at all: written beside its name, renamed at the end.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

const flushAt = 256 * 1024;

/** An open file; nothing stands under its name before `commit`. */
export interface AtomicFile {
  /** Where the unfinished file lies. */
  partial: string;
  write(text: string): void;
  /** Puts what was written so far into the unfinished file. */
  flush(): void;
  commit(): void;
  discard(): void;
}

/** Opens a file for writing; throws what the file system throws, such as ENOSPC, and leaves the old file alone then. */
export function openAtomicFile(path: string): AtomicFile {
  const partial = `${path}.${process.pid}.part`;
  const file = openSync(partial, "w");
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    // Not writeSync: on a full disk it may write a part and return, and the rest would be lost without a word.
    writeFileSync(file, waiting.join(""));
    waiting = [];
    size = 0;
  };
  return {
    partial,
    write(text) {
      waiting.push(text);
      size += text.length;
      if (size > flushAt) flush();
    },
    flush,
    commit() {
      flush();
      fsyncSync(file);
      closeSync(file);
      renameSync(partial, path);
    },
    discard() {
      closeSync(file);
      rmSync(partial, { force: true });
    },
  };
}
