import { addressOf, blobAt, letGo } from "./blobs";
import type { ChosenFile } from "./choose-file";
import { withoutTraces } from "./jpeg-parts";
import { asJpeg, longestPictureSide, pictureQuality } from "./picture-size";

/** Draws it anew, as the browser shows it: upright, and with nothing of what the camera wrote beside it. */
async function redraw(blob: Blob): Promise<Blob | null> {
  // Browsers before 2021 cannot; they send it as large as it is.
  if (typeof createImageBitmap === "undefined") return null;
  const image = await createImageBitmap(blob, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!image) return null;
  const scale = Math.min(1, longestPictureSide / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  // What is see-through in a PNG would be black in a JPEG.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", pictureQuality));
}

/** Where a picture cannot be drawn anew, what it tells of place, time and phone goes all the same. */
async function stripped(blob: Blob): Promise<Blob> {
  const bytes = withoutTraces(new Uint8Array(await blob.arrayBuffer()));
  return bytes ? new Blob([bytes], { type: "image/jpeg" }) : blob;
}

/** A picture made small enough for one bar of signal, without place and time; anything else stays as it is. */
export async function shrinkPicture(file: ChosenFile): Promise<ChosenFile> {
  const blob = blobAt(file.path);
  if (!file.isPicture || !blob) return file;
  const drawn = await redraw(blob);
  const small = drawn ?? (await stripped(blob));
  letGo(file.path);
  return { ...file, path: addressOf(small), name: drawn ? asJpeg(file.name) : file.name, bytes: small.size };
}
