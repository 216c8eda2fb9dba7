import { addressOf, letGo } from "./blobs";
import { type NamedFile, patience } from "./opened";

/** A sound or a film, and what it is: the backend hands it over as bytes of no kind. */
export interface MediaFile extends NamedFile {
  mediaType: string;
}

/**
 * Fetches a sound or a film and says where it can be played from: `refused` where nobody is signed in, empty where it
 * failed.
 * @param headers say who asks
 */
export async function fetchMedia(
  { url, mediaType }: MediaFile,
  headers: Record<string, string>,
): Promise<string> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const answer = await fetch(url, { headers, signal: limit.signal });
    if (answer.status === 401) return "refused";
    return answer.ok ? addressOf(new Blob([await answer.arrayBuffer()], { type: mediaType })) : "";
  } catch {
    return "";
  } finally {
    clearTimeout(timer);
  }
}

/** It is played no more: the browser may forget it. */
export function forgetMedia(path: string): void {
  if (path) letGo(path);
}
