// synonyms.csv: what people say and what the titles call it. One list for all regions; staff edit it.
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { components } from "@contract/schema";
import { neutralise } from "./neutralise";
import type { RejectCode } from "./reasons";
import { type OpenReport, openReport } from "./report";
import { allowedHosts } from "./spam/allowed-hosts";
import { suspicions } from "./spam/suspicions";
import { splitNames } from "./split-text";
import { tableRows } from "./table-rows";
import { at, type Row, tables } from "./tables";

/** One colloquial word with the formal words that stand in titles. */
export type Synonym = components["schemas"]["Synonym"];

/** The contract's limits. */
const [mostRows, mostMeanings, longestWord] = [5000, 10, 20];

type Read = Synonym | { code: RejectCode; detail: string };

function isWord(text: string): boolean {
  const { length } = Array.from(text);
  return length >= 1 && length <= longestWord;
}

/** A word is no place for a link: only .gov.cn passes. */
const noOthers = allowedHosts([]);

/** What would keep a guide back keeps a row out; undefined when there is nothing. */
function suspicionOf(raw: string): string | undefined {
  const found = suspicions(raw, neutralise(raw).text, noOthers)[0];
  return found && `${found.code} ${found.excerpt}`;
}

function synonymOf({ values }: Row<"synonyms">): Read {
  const fields = [values.said ?? "", values.means ?? "", ...splitNames(values.means ?? "")];
  const suspicion = fields.map(suspicionOf).find((one) => one !== undefined);
  if (suspicion !== undefined) return { code: "synonym-suspicious", detail: suspicion };
  const said = neutralise(values.said ?? "").text;
  if (!isWord(said)) return { code: "synonym-said", detail: said };
  const means = splitNames(neutralise(values.means ?? "").text).filter((word) => word !== said);
  const sound = means.length > 0 && means.length <= mostMeanings && means.every(isWord);
  return sound ? { said, means } : { code: "synonym-means", detail: values.means ?? "" };
}

async function fill(dir: string, report: OpenReport, found: Map<string, Synonym>): Promise<void> {
  const file = await open(join(dir, tables.synonyms.file));
  const events = {
    bytesRead() {},
    columns(_used: ReadonlySet<string>, unused: string[]) {
      if (unused.length > 0) report.report.unusedColumns[tables.synonyms.file] = unused;
    },
    cutField: (column: string) => report.countCut(`${tables.synonyms.file} ${column}`),
  };
  try {
    for await (const row of tableRows(file, "synonyms", events)) {
      report.countRow("synonyms");
      const reject = (code: RejectCode, detail = "") =>
        report.reject({
          at: at({ table: "synonyms", line: row.line }),
          code,
          ...(detail ? { detail: Array.from(detail).slice(0, 80).join("") } : {}),
        });
      if ("fault" in row) {
        reject(row.fault, row.detail);
        continue;
      }
      const read = synonymOf(row);
      if ("code" in read) reject(read.code, read.detail);
      else if (found.has(read.said)) reject("synonym-duplicate", read.said);
      else if (found.size >= mostRows) reject("synonyms-too-many", read.said);
      else found.set(read.said, read);
    }
  } finally {
    await file.close();
  }
}

/**
 * The synonyms of a catalogue folder in the order of the file, each word once; none when there is no file. Bad rows
 * go to the report.
 */
export async function readSynonyms(dir: string, report: OpenReport = openReport()): Promise<Synonym[]> {
  const found = new Map<string, Synonym>();
  await fill(dir, report, found).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") report.report.missingFiles.push(tables.synonyms.file);
    else report.reject({ at: at({ table: "synonyms", line: 1 }), code: "file-unreadable" });
  });
  return [...found.values()];
}
