import type { Chunk, Compilation } from "webpack";

/** Names of the files that the browser fetches for a chunk, those of its companions included. */
function filesOf(chunk: Chunk): string[] {
  const files = [...chunk.groupsIterable].flatMap((group) => group.getFiles());
  return [...new Set(files)].filter((file) => /\.(js|css)$/.test(file));
}

/** By the address of each page, the names of the files that make it beside those of the entry. */
export function filesOfPages({ chunkGraph, modules }: Compilation): Record<string, string[]> {
  const pages: Record<string, string[]> = {};
  for (const module of modules) {
    const page = /[\\/]src[\\/](pages[\\/].+[\\/]index)\.tsx/.exec(module.nameForCondition() ?? "")?.[1];
    const [chunk] = chunkGraph.getModuleChunks(module);
    if (page && chunk) pages[`/${page.replace(/\\/g, "/")}`] = filesOf(chunk);
  }
  return pages;
}
