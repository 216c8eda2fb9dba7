import type { Destination } from "./destination";

/** The way to a place, in the map of the phone or of the browser (uri.amap.com, which takes GCJ-02 as `gaode`). */
export function openMap({ latitude, longitude, name }: Destination): void {
  const place = `position=${longitude},${latitude}&name=${encodeURIComponent(name)}`;
  window.open(`https://uri.amap.com/marker?${place}&coordinate=gaode&callnative=1`, "_blank", "noopener");
}
