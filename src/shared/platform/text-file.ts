import { saveFile } from "./save-file";

/** Puts a text into the browser's downloads. */
export async function saveTextFile(name: string, text: string): Promise<"saved" | "closed" | "failed"> {
  saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), name);
  return "saved";
}
