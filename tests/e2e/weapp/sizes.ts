/** Sizes of the packages as WeChat counts them: each subpackage alone, the rest is the main package. All ours. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { listFiles, readAppJson, subpackagesOf } from "./package-files";

const NOT_UPLOADED = /\.map$|\.LICENSE\.txt$|(^|\/)project(\.private)?\.config\.json$/;

/** Raw bytes of the built files per package: `main`, and one entry per subpackage root. */
export function packageSizes(dir: string): { main: number } & Record<string, number> {
  const roots = subpackagesOf(readAppJson(dir)).map(({ root }) => root);
  const sizes: { main: number } & Record<string, number> = { main: 0 };
  for (const root of roots) sizes[root.slice(0, -1)] = 0;
  for (const file of listFiles(dir).filter((path) => !NOT_UPLOADED.test(path))) {
    const owner = roots.find((root) => file.startsWith(root))?.slice(0, -1) ?? "main";
    sizes[owner] = (sizes[owner] ?? 0) + statSync(join(dir, file)).size;
  }
  return sizes;
}
