// The project's own files as text, for the tests that hold documents and habits against the code.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's root folder. */
export const root = join(__dirname, "../..");

/** Every folder that holds code of ours. */
export const codeFolders = ["src", "mock", "contract", "config", "tests", "scripts"];

/** One file, its path from the root with slashes. */
export interface ProjectFile {
  path: string;
  text: string;
}

function pathsUnder(folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules") return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsUnder(path) : [path];
  });
}

/** A file of the project; its text is empty when there is none. */
export function projectFile(path: string): ProjectFile {
  const full = join(root, path);
  return { path, text: existsSync(full) ? readFileSync(full, "utf8") : "" };
}

/** Files in some folders whose name ends in one of these. */
export function projectFiles(folders: readonly string[], ...endings: string[]): ProjectFile[] {
  return folders
    .flatMap(pathsUnder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map(projectFile);
}

/** README, docs and what is written beside the code. */
export function documents(): ProjectFile[] {
  return [projectFile("README.md"), ...projectFiles(["docs", ...codeFolders], ".md")].filter(
    ({ text }) => text !== "",
  );
}
