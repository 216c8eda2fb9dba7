import { saveFile } from "./save-file";

/** What became of a document that one wanted to see. */
export type Opened = "opened" | "unreached" | "failed";

/** Fetches a Word document and puts it into the browser's downloads. */
export async function openDocument(url: string, name: string): Promise<Opened> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) return "failed";
    saveFile(await answer.blob(), `${name}.docx`);
    return "opened";
  } catch {
    return "unreached";
  }
}
