import Taro from "@tarojs/taro";
import { type Drawing, type Pen, type PictureOrder, type PictureOutcome, scaleOf } from "./drawing";

/** WeChat's canvas 2d off the screen. Taro's types call its context unknown. */
function newCanvas(width: number, height: number) {
  const canvas = Taro.createOffscreenCanvas({ type: "2d", width, height });
  return { canvas, pen: canvas.getContext("2d") as unknown as Pen };
}

async function toFile(width: number, { height, paint }: Drawing): Promise<string> {
  const scale = scaleOf(height);
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  const { canvas, pen } = newCanvas(wide, high);
  pen.scale(scale, scale);
  paint(pen);
  const size = { width: wide, height: high, destWidth: wide, destHeight: high };
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: "png",
    ...size,
  });
  return tempFilePath;
}

/** `saveImageToPhotosAlbum:fail auth deny`, `…:fail authorize no response`, `…:fail cancel`. */
function outcomeOf(reason: unknown): PictureOutcome {
  const { errMsg = "" } = (reason ?? {}) as { errMsg?: string };
  if (/auth/i.test(errMsg)) return "refused";
  return /cancel/i.test(errMsg) ? "closed" : "failed";
}

/** Draws a picture and saves it in the phone's album, which the person may refuse. */
export async function savePicture({ width, compose }: PictureOrder): Promise<PictureOutcome> {
  try {
    const filePath = await toFile(width, compose(newCanvas(1, 1).pen));
    await Taro.saveImageToPhotosAlbum({ filePath });
    return "saved";
  } catch (reason) {
    return outcomeOf(reason);
  }
}

/** WeChat's page where one lets the mini-program into the album after having refused it. */
export function openSettings(): void {
  Taro.openSetting().catch(() => undefined);
}
