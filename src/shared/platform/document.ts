import { type NamedFile, type Opened, type OpenedOwn, patience } from "./opened";
import { saveFile } from "./save-file";

/**
 * Fetches a file and puts it into the browser's downloads.
 * @param headers say who asks; a file asked for with them is the person's own
 */
export async function openFile(
  { url, name, ending }: NamedFile,
  headers: Record<string, string> = {},
): Promise<OpenedOwn> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const answer = await fetch(url, { signal: limit.signal, headers });
    if (answer.status === 401) return "refused";
    if (!answer.ok) return "failed";
    saveFile(await answer.blob(), `${name}.${ending}`);
    return "opened";
  } catch {
    return limit.signal.aborted ? "slow" : "unreached";
  } finally {
    clearTimeout(timer);
  }
}

/** Fetches a Word document that anybody may have. */
export async function openDocument(url: string, name: string): Promise<Opened> {
  const opened = await openFile({ url, name, ending: "docx" });
  return opened === "refused" ? "failed" : opened;
}
