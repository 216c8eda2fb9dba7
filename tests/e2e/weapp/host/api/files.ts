/** Choosing media and reading files: tests say beforehand what the citizen will choose. Ours. */

import { recordCall } from "../session";
import type { ApiTable, CallOptions } from "../types";
import { asyncApis, Refusal } from "./call";
import { isUserFile, readUserFile, unlinkUserFile, writeUserFile } from "./user-files";

interface HostFile {
  readonly name: string;
  readonly base64: string;
}

const files = new Map<string, HostFile>();
const toChoose: HostFile[] = [];
let count = 0;

/** What the next choosing dialog will give; with nothing prepared, the citizen cancels. */
export function willChoose(chosen: readonly HostFile[]) {
  toChoose.push(...chosen);
}

/** The file behind a temporary path. */
export function takeFile(path: string): HostFile | undefined {
  return files.get(path);
}

/** Keeps a file under a path, a temporary one unless told, and gives the path. */
export function keepFile(name: string, base64: string, path = `http://tmp/${++count}-${name}`): string {
  files.set(path, { name, base64 });
  return path;
}

const folders = new Set<string>();

/** FileSystemManager's calls on folders answer at once, and throw where a phone does. */
const folderApi = {
  mkdirSync: (path: string) => {
    if (folders.has(path)) throw new Error(`mkdirSync:fail file already exists ${path}`);
    folders.add(path);
  },
  rmdirSync: (path: string) => {
    if (!folders.delete(path)) throw new Error(`rmdirSync:fail no such file or directory ${path}`);
    for (const inside of [...files.keys()].filter((file) => file.startsWith(`${path}/`)))
      files.delete(inside);
  },
};

function choose(limit: unknown) {
  const chosen = toChoose.splice(0, Number(limit ?? 9));
  if (chosen.length === 0) throw new Refusal("cancel");
  return chosen.map((file) => {
    const path = keepFile(file.name, file.base64);
    return { path, file, size: atob(file.base64).length };
  });
}

export const fileApi: ApiTable = {
  ...asyncApis({
    chooseMedia: (options: CallOptions) => {
      recordCall("chooseMedia", options);
      const tempFiles = choose(options.count).map(({ path, size }) => ({
        tempFilePath: path,
        size,
        fileType: "image",
      }));
      return { tempFiles, type: "image" };
    },
    chooseImage: (options: CallOptions) => {
      recordCall("chooseImage", options);
      const chosen = choose(options.count);
      return {
        tempFilePaths: chosen.map(({ path }) => path),
        tempFiles: chosen.map(({ path, size }) => ({ path, size })),
      };
    },
    chooseMessageFile: (options: CallOptions) => {
      recordCall("chooseMessageFile", options);
      const tempFiles = choose(options.count).map(({ path, file, size }) => ({
        path,
        size,
        name: file.name,
        type: "file",
        time: 0,
      }));
      return { tempFiles };
    },
    compressImage: ({ src }) => ({ tempFilePath: src }),
    getImageInfo: ({ src }) => ({ path: src, width: 1, height: 1, type: "png", orientation: "up" }),
  }),
  getFileSystemManager: () => ({
    ...folderApi,
    writeFileSync: (filePath: string, data: string) => writeUserFile({ filePath, data }),
    ...asyncApis({
      readFile: ({ filePath, encoding }) => {
        if (isUserFile(filePath)) return readUserFile(filePath);
        const file = files.get(String(filePath));
        if (!file) throw new Refusal(`no such file or directory ${String(filePath)}`);
        if (encoding === "base64") return { data: file.base64 };
        return { data: Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0)).buffer };
      },
      writeFile: writeUserFile,
      unlink: unlinkUserFile,
      getFileInfo: ({ filePath }) => ({ size: atob(files.get(String(filePath))?.base64 ?? "").length }),
    }),
  }),
};
