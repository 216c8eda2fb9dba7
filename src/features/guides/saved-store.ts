// 收藏: guides that the person keeps, with a readable copy each. Nothing of it leaves the phone.
import type { components } from "@contract/schema";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";
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

interface SavedState {
  /** Newest first. */
  saved: SavedGuide[];
  save: (guide: Guide, readAt: number) => void;
  forget: (id: string) => void;
  /** The person has seen this version. */
  markRead: (guide: Guide, readAt: number) => void;
}

/** Guides that one phone keeps; the contract tells the versions of as many at once. */
const mostSaved = 50;

/** A copy has a key of its own: WeChat allows 1 MB a key. */
const copyKey = (id: string) => `saved-${id}`;

/** The copy of a saved guide; nothing when the system has cleared the phone's storage. */
export function savedCopy(id: string): Guide | undefined {
  const text = readStored(copyKey(id));
  return text === null ? undefined : (JSON.parse(text) as Guide);
}

function keepCopy(guide: Guide): void {
  writeStored(copyKey(guide.id), JSON.stringify(guide));
}

function entryOf(guide: Guide, savedAt: number, copiedAt: number): SavedGuide {
  const { id, name, version } = guide;
  return { id, name, department: guide.department.name, version, savedAt, copiedAt };
}

export const useSaved = create<SavedState>()(
  persist(
    (set) => ({
      saved: [],
      save: (guide, readAt) => {
        keepCopy(guide);
        set(({ saved }) => {
          const kept = [entryOf(guide, Date.now(), readAt), ...saved.filter(({ id }) => id !== guide.id)];
          for (const { id } of kept.slice(mostSaved)) removeStored(copyKey(id));
          return { saved: kept.slice(0, mostSaved) };
        });
      },
      forget: (id) => {
        removeStored(copyKey(id));
        set(({ saved }) => ({ saved: saved.filter((one) => one.id !== id) }));
      },
      markRead: (guide, readAt) => {
        keepCopy(guide);
        set(({ saved }) => ({
          saved: saved.map((one) => (one.id === guide.id ? entryOf(guide, one.savedAt, readAt) : one)),
        }));
      },
    }),
    { name: "saved-guides", storage: persistedState },
  ),
);

/** The entry of a guide, if the person has saved it. */
export function useSavedGuide(id: string): SavedGuide | undefined {
  return useSaved(({ saved }) => saved.find((one) => one.id === id));
}
