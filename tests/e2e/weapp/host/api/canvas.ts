/** wx.createOffscreenCanvas and wx.canvasToTempFilePath over the browser's canvas. Ours, after WeChat's documentation. */
import type { ApiTable, CallOptions } from "../types";
import { asyncApis, Refusal } from "./call";
import { keepFile } from "./files";

/** Pixels of one side above which phones fail to make a bitmap. */
const LONGEST = 4096;

function createOffscreenCanvas({ type, width, height }: CallOptions) {
  if (type !== "2d") throw new Error("the test host has canvas 2d only");
  const canvas = document.createElement("canvas");
  canvas.width = Number(width);
  canvas.height = Number(height);
  return canvas;
}

/** The part that is wanted, enlarged to the size that is wanted: without one, by the phone's pixel ratio. */
function canvasToTempFilePath(options: CallOptions) {
  const canvas = options.canvas as HTMLCanvasElement;
  const { x = 0, y = 0, width = canvas.width, height = canvas.height, fileType = "png" } = options;
  const { destWidth = Number(width) * devicePixelRatio, destHeight = Number(height) * devicePixelRatio } =
    options;
  if (Number(destWidth) > LONGEST || Number(destHeight) > LONGEST) throw new Refusal("create bitmap failed");
  const result = document.createElement("canvas");
  result.width = Number(destWidth);
  result.height = Number(destHeight);
  const source = [Number(x), Number(y), Number(width), Number(height)] as const;
  result.getContext("2d")?.drawImage(canvas, ...source, 0, 0, result.width, result.height);
  const [, base64 = ""] = result.toDataURL(`image/${String(fileType)}`).split(",");
  return { tempFilePath: keepFile(`canvas.${String(fileType)}`, base64) };
}

export const canvasApi: ApiTable = { createOffscreenCanvas, ...asyncApis({ canvasToTempFilePath }) };
