/** The folder that WeChat gives a mini-program for files of its own. Ours; only what apps of this kind need. */
import type { CallOptions } from "../types";
import { Refusal } from "./call";

/** wx.env.USER_DATA_PATH */
export const USER_DATA_PATH = "http://usr";

/** 200 MB, as on a phone. */
const FOLDER_LIMIT = 200 * 1024 * 1024;

/** Marks files among the storage that one run hands to the next. */
const MARK = "\u0000file:";

const texts = new Map<string, string>();

/** Whether a path leads into the folder. */
export function isUserFile(path: unknown): path is string {
  return typeof path === "string" && path.startsWith(`${USER_DATA_PATH}/`);
}

/** Whether there is such a file in it. */
export const isWrittenFile = (path: string): boolean => texts.has(path);

/** Takes the files out of what an earlier run left, and gives what is not a file. */
export function restoreUserFiles(left: Readonly<Record<string, string>>): [string, string][] {
  const entries = Object.entries(left);
  for (const [key, text] of entries) if (key.startsWith(MARK)) texts.set(key.slice(MARK.length), text);
  return entries.filter(([key]) => !key.startsWith(MARK));
}

/** All files, fit to be handed to the next run. */
export function dumpUserFiles(): Record<string, string> {
  return Object.fromEntries([...texts].map(([path, text]) => [`${MARK}${path}`, text]));
}

/** FileSystemManager.readFile, of a text. */
export function readUserFile(path: string): { data: string } {
  const data = texts.get(path);
  if (data === undefined) throw new Refusal(`no such file or directory, open ${path}`);
  return { data };
}

/** FileSystemManager.writeFile, of a text. */
export function writeUserFile({ filePath, data }: CallOptions): void {
  if (!isUserFile(filePath)) throw new Refusal(`permission denied, open ${String(filePath)}`);
  if (typeof data !== "string") throw new Refusal("the host keeps texts only");
  const others = [...texts].reduce((sum, [path, text]) => sum + (path === filePath ? 0 : text.length), 0);
  if (others + data.length > FOLDER_LIMIT)
    throw new Refusal("the maximum size of the file storage is exceeded");
  texts.set(filePath, data);
}

/** FileSystemManager.unlink */
export function unlinkUserFile({ filePath }: CallOptions): void {
  if (!texts.delete(String(filePath)))
    throw new Refusal(`no such file or directory, unlink ${String(filePath)}`);
}
