import type { Chunk, Compilation } from "webpack";

/** Files that the browser fetches for a chunk, its companions included, without those it has already. */
function filesOf(chunk: Chunk, publicPath: string): string[] {
  const files = [...chunk.groupsIterable].flatMap((group) => group.getFiles());
  return [...new Set(files)].filter((file) => /\.(js|css)$/.test(file)).map((file) => `${publicPath}${file}`);
}

/** By the address of each page, the files that make it beside those of the entry. */
export function filesOfPages(compilation: Compilation, publicPath: string): Record<string, string[]> {
  const { chunkGraph, modules } = compilation;
  const pages: Record<string, string[]> = {};
  for (const module of modules) {
    const page = /[\\/]src[\\/](pages[\\/].+[\\/]index)\.tsx/.exec(module.nameForCondition() ?? "")?.[1];
    const [chunk] = chunkGraph.getModuleChunks(module);
    if (page && chunk) pages[`/${page.replace(/\\/g, "/")}`] = filesOf(chunk, publicPath);
  }
  return pages;
}
