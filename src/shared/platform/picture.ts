import { type PictureOrder, type PictureOutcome, scaleOf } from "./drawing";
import { saveFile } from "./save-file";

/** Draws a picture and puts it into the browser's downloads as PNG. */
export async function savePicture({ name, width, compose }: PictureOrder): Promise<PictureOutcome> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) return "failed";
  const { height, paint } = compose(pen);
  const scale = scaleOf(height);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  pen.scale(scale, scale);
  paint(pen);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!file) return "failed";
  saveFile(file, `${name}.png`);
  return "saved";
}

/** A browser asks by itself where files go. */
export function openSettings(): void {}
