// The region's guides on the phone: search, filters and lists without a network. Small: the first page loads it.
import { useEffect } from "react";
import { keptPack } from "./pack-index";
import { lookAt, type PackState, tellPack, unknownPack, usePackStore } from "./pack-store";

/** Milliseconds after a page came up before the pack is asked about: that page's own reads come first. */
const idle = 2500;

/** Milliseconds for the phone to bring up its pack; then the backend is asked. */
const longestLook = 1500;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Fetches a region's pack, or asks whether it still holds, once the page that is shown stands. */
export function keepGuidesAtHand(regionCode: string): void {
  lookAt(regionCode);
  clearTimeout(timer);
  timer = setTimeout(() => {
    // Without its code there is no pack; the backend answers, and the next page tries again.
    import("./pack-sync").then(({ syncPack }) => syncPack(regionCode)).catch(() => undefined);
  }, idle);
}

/** From now on the backend answers, until the pack is ready. */
function stopLooking(regionCode: string): void {
  if (usePackStore.getState().phase === "looking") tellPack(regionCode, { phase: "absent" });
}

async function openKept(regionCode: string): Promise<void> {
  if (!keptPack(regionCode)) {
    stopLooking(regionCode);
    return;
  }
  setTimeout(() => stopLooking(regionCode), longestLook);
  try {
    const { openPack } = await import("./pack-sync");
    await openPack(regionCode);
  } catch {
    stopLooking(regionCode);
  }
}

/** The pack of a region; what the phone has of it is opened at once. */
export function useGuidePack(regionCode: string): PackState {
  const pack = usePackStore();
  useEffect(() => {
    lookAt(regionCode);
    void openKept(regionCode);
  }, [regionCode]);
  return pack.regionCode === regionCode ? pack : unknownPack(regionCode);
}
