// The importer: an export folder in, guides out. Constant memory for any size and any order of rows.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bucketCount, openBuckets } from "./buckets";
import { loadGuideContract } from "./guide-contract";
import { type GuideMaking, guideOfItem, type Outcome } from "./guide-of-item";
import type { ImportedGuide } from "./imported-guide";
import { type Joining, joinRows, keyOf } from "./join-rows";
import type { Releases } from "./quarantine";
import { CatalogueError, type ExportFolder, exportRows, openExport } from "./read-export";
import { hostsOf } from "./read-hosts";
import { type CatalogueReport, type OpenReport, openReport } from "./report";
import { at, type Row } from "./tables";

/** How an import is run. */
export interface ImportOptions {
  /** Day of the import, `YYYY-MM-DD` in Asia/Shanghai: what is cancelled before it is not in use. */
  today: string;
  /** Names of division codes; an unknown code is its own name. */
  regionNames?: Readonly<Record<string, string>>;
  /** Suspicious guides that staff let through (read-releases.ts). */
  releases?: Releases;
  /** A list of allowed hosts that counts instead of the folder's own (read-hosts.ts). */
  allowedHosts?: string;
  /** The report to fill. */
  report?: OpenReport;
  /** Folder for temporary files, as large as the export. The system's own by default. */
  tempDir?: string;
  /** Hears where temporary files lie, so that whoever ends the process at once can take them away. */
  onTemporary?(path: string): void;
  /** How far the import is, from 0 to 1. */
  onProgress?(done: number): void;
  /** Size of the part that is held in memory, in bytes of the export. */
  bucketBytes?: number;
}

const defaultBucketBytes = 4 * 1024 * 1024;

/** Reading takes about this share of the time; the rest is joining. */
const readingShare = 0.6;

async function* withKeys(folder: ExportFolder, report: OpenReport, onProgress: (done: number) => void) {
  const rows = exportRows(folder, report, (read) => onProgress(read / (folder.bytes || 1)));
  for await (const row of rows) {
    const key = keyOf(row);
    if (key === "") report.reject({ at: at(row), code: "guid-missing" });
    else yield { key, row };
  }
}

async function* rowsAlone(keyed: AsyncIterable<{ row: Row }>): AsyncGenerator<Row> {
  for await (const { row } of keyed) yield row;
}

/**
 * What becomes of every item of an export, ordered by the hash of their row_guid (buckets.ts `placeOf`), so that the
 * same items give the same output in whatever order the rows stand. Findings go to `options.report`. Throws
 * CatalogueError when nothing can be read; anything less only costs the row.
 */
export async function* importCatalogue(dir: string, options: ImportOptions): AsyncGenerator<Outcome> {
  const report = options.report ?? openReport();
  const folder = await openExport(dir);
  const making: GuideMaking = {
    today: options.today,
    regionNames: options.regionNames ?? {},
    contract: await loadGuideContract(),
    releases: options.releases ?? new Map(),
    report,
  };
  const allowed = await hostsOf(dir, report, options.allowedHosts);
  const joining: Joining = { today: options.today, allowed, report };
  const progress = (done: number) => options.onProgress?.(Math.min(done, 1));
  const count = bucketCount(folder.bytes, options.bucketBytes ?? defaultBucketBytes);
  if (count === 1) yield* outcomes(rowsAlone(withKeys(folder, report, progress)));
  else yield* throughBuckets();

  async function* outcomes(rows: AsyncIterable<Row>): AsyncGenerator<Outcome> {
    for (const { id, item } of await joinRows(rows, joining)) {
      yield item ? guideOfItem(item, making) : { kind: "kept-out", id };
    }
  }

  async function* throughBuckets(): AsyncGenerator<Outcome> {
    const parent = options.tempDir ?? tmpdir();
    const temporary = await mkdtemp(join(parent, "catalogue-")).catch(() => {
      throw new CatalogueError(`临时文件夹写不了：${parent}`);
    });
    options.onTemporary?.(temporary);
    try {
      const buckets = openBuckets(temporary, count);
      const keyed = withKeys(folder, report, (done) => progress(done * readingShare));
      for await (const { key, row } of keyed) await buckets.add(key, row);
      await buckets.finish();
      for (let bucket = 0; bucket < count; bucket += 1) {
        yield* outcomes(buckets.read(bucket));
        progress(readingShare + ((bucket + 1) / count) * (1 - readingShare));
      }
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
}

/** A whole export in memory, for a catalogue of the size of a few regions. */
export async function readCatalogue(
  dir: string,
  options: Omit<ImportOptions, "report">,
): Promise<{ guides: ImportedGuide[]; report: CatalogueReport }> {
  const report = openReport();
  const guides: ImportedGuide[] = [];
  for await (const outcome of importCatalogue(dir, { ...options, report })) {
    if (outcome.kind === "guide") guides.push(outcome.guide);
  }
  return { guides, report: report.report };
}
