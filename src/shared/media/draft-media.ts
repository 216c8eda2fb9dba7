// Files that go with what one writes, before they are handed in.

/** A picture, film or voice note; the phone keeps it under `key` until it is handed in. */
export interface DraftMedia {
  key: string;
  kind: "picture" | "video" | "voice";
  name: string;
  bytes: number;
  /** Of a voice note. */
  seconds?: number;
}

export type MediaKind = DraftMedia["kind"];

/** Files in all, and how many of them may be films and voice notes. */
export interface MostFiles {
  all: number;
  video: number;
  voice: number;
}

/** Bytes that the contract allows. */
export const mostBytes = { picture: 5_242_880, voice: 5_242_880, video: 10_485_760 } as const;

/** Whether one more of a kind may be added. */
export function hasRoom(media: readonly DraftMedia[], kind: MediaKind, most: MostFiles): boolean {
  if (media.length >= most.all) return false;
  return kind === "picture" || media.filter((file) => file.kind === kind).length < most[kind];
}
