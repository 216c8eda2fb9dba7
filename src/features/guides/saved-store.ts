// 收藏: guides that the person keeps, with a readable copy each. Nothing of it leaves the phone.
import type { components } from "@contract/schema";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { isKept, persistedState } from "@/shared/platform/persisted-state";
import { readStored, removeStored, writeStored } from "@/shared/platform/storage";

type Guide = components["schemas"]["Guide"];

/** A saved guide as the list shows it without its copy. */
export interface SavedGuide {
  id: string;
  name: string;
  department: string;
  /** Version that the person last read, or said to have seen the changes of. */
  version: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** When the copy was read. Milliseconds since 1970. */
  copiedAt: number;
}

/** What became of a guide that one wanted to keep: the phone may have no room, or hold the most already. */
export type Kept = "kept" | "noRoom" | "full";

interface SavedState {
  /** Newest first. */
  saved: SavedGuide[];
  save: (guide: Guide, readAt: number) => Kept;
  forget: (id: string) => void;
  /** The person has seen this version. */
  markRead: (guide: Guide, readAt: number) => void;
}

/** Guides that one phone keeps; the contract tells the versions of as many at once. */
export const mostSaved = 50;

const storeName = "saved-guides";

/** Changes with the shape of a guide: a copy of an older shape counts as none. */
const shape = "1";

/** A copy has a key of its own: WeChat allows 1 MB a key. */
const copyKey = (id: string) => `saved-${id}`;

/** The copy of a saved guide; nothing when the system has cleared the phone's storage, or it cannot be read. */
export function savedCopy(id: string): Guide | undefined {
  try {
    const copy = JSON.parse(readStored(copyKey(id)) ?? "{}") as { shape?: string; guide?: Guide };
    return copy.shape === shape ? copy.guide : undefined;
  } catch {
    return undefined;
  }
}

function keepCopy(guide: Guide): boolean {
  return writeStored(copyKey(guide.id), JSON.stringify({ shape, guide }));
}

function entryOf(guide: Guide, savedAt: number, copiedAt: number): SavedGuide {
  const { id, name, version } = guide;
  return { id, name, department: guide.department.name, version, savedAt, copiedAt };
}

export const useSaved = create<SavedState>()(
  persist(
    (set, get) => ({
      saved: [],
      save: (guide, readAt) => {
        const others = get().saved.filter(({ id }) => id !== guide.id);
        if (others.length >= mostSaved) return "full";
        if (!keepCopy(guide)) return "noRoom";
        set({ saved: [entryOf(guide, Date.now(), readAt), ...others] });
        if (isKept(storeName)) return "kept";
        get().forget(guide.id);
        return "noRoom";
      },
      forget: (id) => {
        removeStored(copyKey(id));
        set(({ saved }) => ({ saved: saved.filter((one) => one.id !== id) }));
      },
      markRead: (guide, readAt) => {
        const isCopied = keepCopy(guide);
        set(({ saved }) => ({
          saved: saved.map((one) =>
            one.id === guide.id ? entryOf(guide, one.savedAt, isCopied ? readAt : one.copiedAt) : one,
          ),
        }));
      },
    }),
    { name: storeName, storage: persistedState },
  ),
);

/** The entry of a guide, if the person has saved it. */
export function useSavedGuide(id: string): SavedGuide | undefined {
  return useSaved(({ saved }) => saved.find((one) => one.id === id));
}
