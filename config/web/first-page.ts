// Of our own code, what the web's first page needs: the rest must not come along with it.
import type { Chunk, ChunkGraph, Module } from "webpack";

const own = /[\\/](src|\.generated)[\\/]/;
const page = /[\\/]src[\\/]pages[\\/]tabs[\\/]home[\\/]index\.tsx$/;

const known = new WeakMap<Chunk, boolean>();

function holdsFirstPage(chunk: Chunk, chunkGraph: ChunkGraph): boolean {
  const found =
    known.get(chunk) ??
    [...chunkGraph.getChunkModulesIterable(chunk)].some((module) =>
      page.test(module.nameForCondition() ?? ""),
    );
  known.set(chunk, found);
  return found;
}

/** For splitChunks: whether the chunk of the first page has this module of ours. */
export function isOfFirstPage(module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean {
  if (!own.test(module.nameForCondition() ?? "")) return false;
  return [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => holdsFirstPage(chunk, chunkGraph));
}
