// Files kept on the phone for what is too large for its storage. They are copies: any may be gone, none may be trusted.
import { createStore, del, get, set } from "idb-keyval";

let opened: ReturnType<typeof createStore> | undefined;

function shelf() {
  opened ??= createStore("weiminban", "files");
  return opened;
}

/** The text of a file, or null when there is none or it cannot be read. Never throws. */
export async function readFile(name: string): Promise<string | null> {
  try {
    const text: unknown = await get(name, shelf());
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

/** Keeps a text. Answers false when there is no room or no place for files. Never throws. */
export async function writeFile(name: string, text: string): Promise<boolean> {
  try {
    await set(name, text, shelf());
    return true;
  } catch {
    return false;
  }
}

/** Forgets a file. Never throws. */
export async function removeFile(name: string): Promise<void> {
  try {
    await del(name, shelf());
  } catch {
    // Where no file can be reached there is nothing to forget.
  }
}
