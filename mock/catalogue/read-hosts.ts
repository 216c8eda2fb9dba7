// allowed-hosts.txt of a catalogue folder: whose links guides may hold besides .gov.cn. Staff edit it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenReport } from "./report";
import { type AllowedHosts, allowedHosts, readAllowedHosts } from "./spam/allowed-hosts";

const file = "allowed-hosts.txt";

/** The hosts that the folder allows; lines that cannot be used go to the report. Without the file, .gov.cn alone. */
export async function hostsOf(dir: string, report: OpenReport): Promise<AllowedHosts> {
  const text = await readFile(join(dir, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") report.reject({ at: `${file}:1`, code: "file-unreadable" });
    return "";
  });
  const { hosts, wrong } = readAllowedHosts(text);
  for (const { line, text: detail } of wrong)
    report.reject({ at: `${file}:${line}`, code: "host-broken", detail });
  return allowedHosts(hosts);
}
