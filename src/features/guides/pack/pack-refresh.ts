import type { components } from "@contract/schema";
import { mergePack } from "@contract/search/merge-pack";
import { readIfChanged, type Tagged } from "@/shared/api/read-if-changed";
import { loadPack } from "./pack-file";
import { keptPack } from "./pack-index";

type GuidePack = components["schemas"]["GuidePack"];

async function fetchWhole(regionCode: string): Promise<Tagged<GuidePack>> {
  const answer = await readIfChanged("/v1/guide-packs/{regionCode}", { regionCode }, "");
  // Without a tag of ours no backend may say that nothing has changed; one that does has nothing for us.
  if (answer === "unchanged") throw new Error("304 to a question without a version");
  return answer;
}

/** The kept pack with what changed since; undefined when the two do not fit. */
async function merged(regionCode: string, delta: GuidePack): Promise<GuidePack | undefined> {
  const held = await loadPack(regionCode);
  try {
    return held && mergePack(held, delta);
  } catch {
    return undefined;
  }
}

/**
 * Asks the backend for the pack of a region, for what changed if one is kept.
 * @throws ApiError
 */
export async function refreshPack(regionCode: string): Promise<Tagged<GuidePack> | "unchanged"> {
  const kept = keptPack(regionCode);
  if (!kept) return fetchWhole(regionCode);
  const params = { regionCode, since: kept.version };
  const answer = await readIfChanged("/v1/guide-packs/{regionCode}", params, kept.etag);
  if (answer === "unchanged" || answer.body.version === kept.version) return "unchanged";
  if (answer.body.base === undefined) return answer;
  const pack = await merged(regionCode, answer.body);
  return pack ? { body: pack, etag: answer.etag } : fetchWhole(regionCode);
}
