import type { components } from "@contract/schema";
import { readFile, removeFile, writeFile } from "@/shared/platform/kept-file";
import { type KeptPack, keptPack, keptPacks, notePack, unnotePack } from "./pack-index";

type GuidePack = components["schemas"]["GuidePack"];

/** Regions whose packs stay on the phone: home, where one works, and one more. */
const mostKept = 3;

const fileOf = (regionCode: string) => `guides-${regionCode}`;

/** Whether a text that a phone kept is still the pack that was put there. */
function isPack(value: unknown, { regionCode, version }: KeptPack): value is GuidePack {
  const pack = value as Partial<GuidePack> | null;
  const isRight = pack?.regionCode === regionCode && pack.version === version;
  return isRight && pack.guides?.ids.length === pack.guides?.ranks.length;
}

/** Forgets a region's pack. */
export async function dropPack(regionCode: string): Promise<void> {
  unnotePack(regionCode);
  await removeFile(fileOf(regionCode));
}

/** The kept pack of a region. One that is broken, or another than was noted, is dropped. */
export async function loadPack(regionCode: string): Promise<GuidePack | undefined> {
  const kept = keptPack(regionCode);
  if (!kept) return undefined;
  try {
    const pack: unknown = JSON.parse((await readFile(fileOf(regionCode))) ?? "");
    if (isPack(pack, kept)) return pack;
  } catch {
    // A file that was cut off is as good as none.
  }
  await dropPack(regionCode);
  return undefined;
}

async function dropOthers(regionCode: string, least: number): Promise<void> {
  const others = keptPacks().filter((kept) => kept.regionCode !== regionCode);
  for (const other of others.slice(least)) await dropPack(other.regionCode);
}

/** Keeps a pack; where the phone is full, in place of those of other regions, and else not at all. */
export async function keepPack(pack: GuidePack, etag: string, checkedAt: number): Promise<void> {
  const { regionCode, version } = pack;
  const text = JSON.stringify(pack);
  // While it is being written nobody may take the file for whole.
  unnotePack(regionCode);
  await dropOthers(regionCode, mostKept - 1);
  const isKept = (await writeFile(fileOf(regionCode), text)) || (await makeRoom(regionCode, text));
  if (isKept) notePack({ regionCode, version, etag, checkedAt });
}

async function makeRoom(regionCode: string, text: string): Promise<boolean> {
  await dropOthers(regionCode, 0);
  const isKept = await writeFile(fileOf(regionCode), text);
  if (!isKept) await removeFile(fileOf(regionCode));
  return isKept;
}
