import { saveFile } from "./save-file";

/** Puts a text into the browser's downloads: CSV, or JSON where the name ends so. */
export async function saveTextFile(
  name: string,
  text: string,
  _isOwn = false,
): Promise<"saved" | "closed" | "failed"> {
  saveFile(
    new Blob([text], { type: `${name.endsWith(".json") ? "application/json" : "text/csv"};charset=utf-8` }),
    name,
  );
  return "saved";
}
