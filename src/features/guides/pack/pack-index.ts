// Which regions' packs stand in a file on this phone, the one used last first.
import { readStored, writeStored } from "@/shared/platform/storage";

/** What is known of a pack without reading its file. */
export interface KeptPack {
  regionCode: string;
  /** How the file was written; another number than this app's is of no use to it. */
  shape: number;
  version: string;
  /** Tag of the last answer about it. */
  etag: string;
  /** Milliseconds; when the backend last said that this version holds. */
  checkedAt: number;
}

const key = "guide-packs";

/** Goes up with any change of GuidePack after which an older file can no longer be read. */
const shape = 1;

/** All kept packs; none when the list cannot be read. */
export function keptPacks(): KeptPack[] {
  try {
    const list: unknown = JSON.parse(readStored(key) ?? "[]");
    return Array.isArray(list) ? (list as KeptPack[]).filter((kept) => kept.shape === shape) : [];
  } catch {
    return [];
  }
}

/** The entry of a region, if its pack is kept. */
export function keptPack(regionCode: string): KeptPack | undefined {
  return keptPacks().find((kept) => kept.regionCode === regionCode);
}

/** Puts an entry first in place of the region's old one. */
export function notePack(pack: Omit<KeptPack, "shape">): void {
  const others = keptPacks().filter(({ regionCode }) => regionCode !== pack.regionCode);
  writeStored(key, JSON.stringify([{ ...pack, shape }, ...others]));
}

/** Takes a region off the list. */
export function unnotePack(regionCode: string): void {
  writeStored(key, JSON.stringify(keptPacks().filter((kept) => kept.regionCode !== regionCode)));
}
