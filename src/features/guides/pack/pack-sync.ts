// Gets the region's pack from the phone and from the backend. Loaded after the first page stands.
import type { components } from "@contract/schema";
import { buildEngine } from "./build-engine";
import { commonWords } from "./common-words";
import { dropPack, keepPack, loadPack } from "./pack-file";
import { keptPack, notePack } from "./pack-index";
import { refreshPack } from "./pack-refresh";
import { tellPack, usePackStore } from "./pack-store";

type GuidePack = components["schemas"]["GuidePack"];

/** Milliseconds for which a pack is not asked about again. */
const hour = 60 * 60 * 1000;

/** What is on its way, by region: whoever asks again waits for the same. */
const opening = new Map<string, Promise<void>>();
const syncing = new Map<string, Promise<void>>();

function once(running: Map<string, Promise<void>>, regionCode: string, work: () => Promise<void>) {
  const known = running.get(regionCode);
  if (known) return known;
  const started = work().finally(() => running.delete(regionCode));
  running.set(regionCode, started);
  return started;
}

/** Makes a kept pack searchable; one with which that fails is dropped, so that it is fetched anew. */
async function show(pack: GuidePack, checkedAt: number): Promise<void> {
  const search = await buildEngine(pack).catch(async (error: unknown) => {
    await dropPack(pack.regionCode);
    throw error;
  });
  const words = commonWords(pack);
  tellPack(pack.regionCode, { phase: "ready", search, words, checkedAt, error: undefined });
}

async function showKept(regionCode: string): Promise<boolean> {
  const pack = await loadPack(regionCode);
  if (pack) await show(pack, keptPack(regionCode)?.checkedAt ?? 0);
  return pack !== undefined;
}

async function readKept(regionCode: string): Promise<void> {
  if (usePackStore.getState().phase === "ready") return;
  const isShown = await showKept(regionCode).catch(() => false);
  if (!isShown) tellPack(regionCode, { phase: "absent" });
}

/** Makes the kept pack searchable, or says that there is none. */
export function openPack(regionCode: string): Promise<void> {
  return once(opening, regionCode, () => readKept(regionCode));
}

async function ask(regionCode: string): Promise<void> {
  const now = Date.now();
  const answer = await refreshPack(regionCode);
  const kept = keptPack(regionCode);
  if (answer !== "unchanged") {
    await keepPack(answer.body, answer.etag, now);
    await show(answer.body, now);
  } else if (kept) {
    notePack({ ...kept, checkedAt: now });
    tellPack(regionCode, { checkedAt: now, error: undefined });
  }
}

async function bringUpToDate(regionCode: string): Promise<void> {
  await openPack(regionCode);
  if (Date.now() - usePackStore.getState().checkedAt < hour) return;
  await ask(regionCode).catch((error: unknown) => tellPack(regionCode, { error }));
}

/** Brings the pack up to date with the backend, at most once an hour; a failure is noted and no more. */
export function syncPack(regionCode: string): Promise<void> {
  return once(syncing, regionCode, () => bringUpToDate(regionCode));
}
