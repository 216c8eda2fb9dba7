// Rows of all tables, parted by item into files on disk, so that a join never holds more than one part in memory.
import { hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Row } from "./tables";

/** Text waiting in memory to be written, over all buckets, in characters. */
const waitingCharacters = 8 * 1024 * 1024;
const mostBuckets = 8192;

/** The place of an item in the output: 32 bits of a hash that an export cannot crowd on purpose. */
export function placeOf(guid: string): number {
  return Number.parseInt(hash("sha256", guid).slice(0, 8), 16);
}

/** How many buckets keep each below `bucketBytes`; one means that no disk is needed. */
export function bucketCount(bytes: number, bucketBytes: number): number {
  return Math.min(Math.ceil(bytes / bucketBytes) || 1, mostBuckets);
}

/** One row on one line; readline takes U+2028 and U+2029 for line ends too. */
function lineOf(row: Row): string {
  return `${JSON.stringify(row)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029")}\n`;
}

/** Writes rows into `count` files of a folder; bucket numbers rise with the place of the item. */
export function openBuckets(dir: string, count: number) {
  const waiting = new Map<number, string[]>();
  const sizes = new Map<number, number>();
  const most = Math.floor(waitingCharacters / count);
  const fileOf = (bucket: number) => join(dir, `${bucket}.ndjson`);
  const written = new Set<number>();

  async function flush(bucket: number): Promise<void> {
    await appendFile(fileOf(bucket), (waiting.get(bucket) ?? []).join(""));
    written.add(bucket);
    waiting.delete(bucket);
    sizes.delete(bucket);
  }

  return {
    async add(guid: string, row: Row): Promise<void> {
      const bucket = Math.floor((placeOf(guid) / 2 ** 32) * count);
      const line = lineOf(row);
      const size = (sizes.get(bucket) ?? 0) + line.length;
      const lines = waiting.get(bucket) ?? [];
      waiting.set(bucket, lines);
      sizes.set(bucket, size);
      lines.push(line);
      if (size > most) await flush(bucket);
    },
    async finish(): Promise<void> {
      for (const bucket of [...waiting.keys()]) await flush(bucket);
    },
    /** The rows of one bucket in the order in which they were added. */
    async *read(bucket: number): AsyncGenerator<Row> {
      if (!written.has(bucket)) return;
      const lines = createInterface({ input: createReadStream(fileOf(bucket)), crlfDelay: Infinity });
      for await (const line of lines) yield JSON.parse(line) as Row;
    },
  };
}
