// One JSON file with a list of any length and a summary behind it, written as it comes.
import { openAtomicFile } from "./atomic-file";

/** `{"<list>": […], "summary": …}`, one entry a line; throws when not writable. */
export function openJsonListFile(path: string, list: string) {
  const file = openAtomicFile(path);
  let separator = `{${JSON.stringify(list)}:[\n`;
  return {
    partial: file.partial,
    add(entry: object): void {
      file.write(`${separator}${JSON.stringify(entry)}`);
      separator = ",\n";
    },
    commit(summary: object): void {
      const start = separator.startsWith("{") ? separator : "\n";
      file.write(`${start}],\n"summary":${JSON.stringify(summary, undefined, 1)}}\n`);
      file.commit();
    },
  };
}
