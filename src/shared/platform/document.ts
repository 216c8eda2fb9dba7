import { saveFile } from "./save-file";

/** What became of a document that one wanted to see. */
export type Opened = "opened" | "unreached" | "slow" | "failed";

/** Milliseconds after which a document is given up; as long as WeChat waits. */
export const patience = 60_000;

/** Fetches a Word document and puts it into the browser's downloads. */
export async function openDocument(url: string, name: string): Promise<Opened> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const answer = await fetch(url, { signal: limit.signal });
    if (!answer.ok) return "failed";
    saveFile(await answer.blob(), `${name}.docx`);
    return "opened";
  } catch {
    return limit.signal.aborted ? "slow" : "unreached";
  } finally {
    clearTimeout(timer);
  }
}
