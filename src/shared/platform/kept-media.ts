// Pictures, films and sounds that wait on the phone until they are handed in: too large for its storage.
import { createStore, del, get, keys, set } from "idb-keyval";
import { addressOf, blobAt, letGo } from "./blobs";

/** As bytes, which every browser's IndexedDB holds; some lose blobs. */
interface KeptMedia {
  type: string;
  bytes: ArrayBuffer;
}

let opened: ReturnType<typeof createStore> | undefined;

function shelf() {
  opened ??= createStore("weiminban-media", "media");
  return opened;
}

/** Addresses given out on this visit, by name. */
const addresses = new Map<string, string>();

const isMedia = (value: unknown): value is KeptMedia =>
  typeof value === "object" && value !== null && "bytes" in value && "type" in value;

/** Keeps the file that lies at an address of ours, under a name. Answers false when there is no room. Never throws. */
export async function keepMedia(path: string, name: string): Promise<boolean> {
  try {
    const blob = blobAt(path);
    if (!blob) return false;
    await set(name, { type: blob.type, bytes: await blob.arrayBuffer() } satisfies KeptMedia, shelf());
    return true;
  } catch {
    return false;
  }
}

/** Where a kept file can be shown or sent from; undefined when the phone has it no more. Never throws. */
export async function mediaPath(name: string): Promise<string | undefined> {
  const known = addresses.get(name);
  if (known) return known;
  try {
    const kept: unknown = await get(name, shelf());
    if (!isMedia(kept)) return undefined;
    const address = addressOf(new Blob([kept.bytes], { type: kept.type }));
    addresses.set(name, address);
    return address;
  } catch {
    return undefined;
  }
}

async function forget(name: string): Promise<void> {
  const address = addresses.get(name);
  if (address) letGo(address);
  addresses.delete(name);
  await del(name, shelf());
}

/** Forgets every file whose name begins so, but these. Never throws. */
export async function keepOnlyMedia(wanted: ReadonlySet<string>, prefix = ""): Promise<void> {
  try {
    const there = await keys(shelf());
    for (const name of there.map(String))
      if (name.startsWith(prefix) && !wanted.has(name)) await forget(name);
  } catch {
    // Where no file can be reached there is nothing to forget.
  }
}
