// allowed-hosts.txt: whose links guides may hold besides .gov.cn. Staff edit it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CatalogueError } from "./read-export";
import type { OpenReport } from "./report";
import { type AllowedHosts, allowedHosts, readAllowedHosts } from "./spam/allowed-hosts";

const file = "allowed-hosts.txt";

/**
 * The hosts that guides may link to; lines that cannot be used go to the report. `kept` is a list that staff keep
 * outside of the folder: then the folder's own does not count, and CatalogueError is thrown when it cannot be read.
 * Otherwise the folder's counts, and the report names each of its hosts, since whoever changed the folder could have
 * allowed himself. Without any, .gov.cn alone.
 */
export async function hostsOf(dir: string, report: OpenReport, kept?: string): Promise<AllowedHosts> {
  const text = await readFile(kept ?? join(dir, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (kept !== undefined) throw new CatalogueError(`允许的网址打不开：${kept}`);
    if (error.code !== "ENOENT") report.reject({ at: `${file}:1`, code: "file-unreadable" });
    return "";
  });
  const { hosts, wrong } = readAllowedHosts(text);
  for (const { line, text: detail } of wrong)
    report.reject({ at: `${kept ?? file}:${line}`, code: "host-broken", detail });
  if (kept === undefined) report.report.allowedByFolder = hosts;
  return allowedHosts(hosts);
}
