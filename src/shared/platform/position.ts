import type { Located } from "./located";

/** Milliseconds: a phone under the open sky needs some. */
const patience = 15_000;

/** W3C: the person, or the page's address without TLS, does not allow it. */
const denied = 1;

/**
 * Asks the browser where it is, once, and tells it in the degrees of Chinese maps; the converter comes with the first
 * question. Where the phone is stays in it.
 */
export async function findHere(): Promise<Located> {
  const locator = navigator.geolocation as Geolocation | undefined;
  if (!locator) return { kind: "unavailable" };
  const converter = await import("gcoord").catch(() => undefined);
  if (!converter) return { kind: "unavailable" };
  const { default: gcoord } = converter;
  return new Promise((resolve) => {
    locator.getCurrentPosition(
      ({ coords }) => {
        const [longitude, latitude] = gcoord.transform(
          [coords.longitude, coords.latitude],
          gcoord.WGS84,
          gcoord.GCJ02,
        );
        resolve({ kind: "here", location: { latitude, longitude } });
      },
      ({ code }) => resolve({ kind: code === denied ? "refused" : "unavailable" }),
      { timeout: patience, maximumAge: 60_000 },
    );
  });
}
