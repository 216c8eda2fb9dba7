import type { components } from "@contract/schema";

type MediaType = components["schemas"]["Upload"]["mediaType"];

/** Sounds and films that are played where they stand, with the endings of their files. */
export const mediaEndings: Partial<Record<MediaType, string>> = {
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/webm": "webm",
  "video/mp4": "mp4",
  "video/webm": "webm",
};
