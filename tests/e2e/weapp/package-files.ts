/** What is in a built mini-program: its files, its app.json and the routes it declares. All ours. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly Subpackage[];
  readonly subpackages?: readonly Subpackage[];
  readonly tabBar?: {
    readonly custom?: boolean;
    readonly list: readonly { readonly pagePath: string; readonly text: string }[];
  };
  readonly window?: Readonly<Record<string, unknown>>;
  readonly lazyCodeLoading?: string;
}

export interface Subpackage {
  readonly root: string;
  readonly pages: readonly string[];
}

/** All files below `dir`, as sorted paths with `/`, optionally only those with one of the endings. */
export function listFiles(dir: string, endings?: readonly string[]): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !endings || endings.some((ending) => path.endsWith(ending)))
    .filter((path) => statSync(join(dir, path)).isFile())
    .sort();
}

/** The app.json of the package. */
export function readAppJson(dir: string): AppJson {
  return JSON.parse(readFileSync(join(dir, "app.json"), "utf8")) as AppJson;
}

/** The subpackages, whichever of the two spellings app.json uses, with roots that end in `/`. */
export function subpackagesOf(app: AppJson): Subpackage[] {
  const declared = [...(app.subPackages ?? []), ...(app.subpackages ?? [])];
  return declared.map(({ root, pages }) => ({ root: `${root.replace(/^\/|\/$/g, "")}/`, pages }));
}

/** Every route: the pages of the main package, then those of the subpackages. */
export function routesOf(app: AppJson): string[] {
  return [...app.pages, ...subpackagesOf(app).flatMap(({ root, pages }) => pages.map((page) => root + page))];
}
