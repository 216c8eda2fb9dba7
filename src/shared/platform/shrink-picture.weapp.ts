import Taro from "@tarojs/taro";
import type { ChosenFile } from "./choose-file";
import { withoutTraces } from "./jpeg-parts";
import { asJpeg, longestPictureSide, pictureQuality } from "./picture-size";

/** WeChat's words for the ways that Exif counts from 1. */
const ways = [
  "up",
  "up-mirrored",
  "down",
  "down-mirrored",
  "left-mirrored",
  "right",
  "right-mirrored",
  "left",
];

/** px that the longer side gets, where WeChat can make it so. */
async function sizeOf(src: string) {
  const { width, height } = await Taro.getImageInfo({ src });
  if (Math.max(width, height) <= longestPictureSide) return {};
  return width > height ? { compressedWidth: longestPictureSide } : { compressedHeight: longestPictureSide };
}

/** What the camera wrote into it goes, but for which way is up. */
async function strip(path: string): Promise<{ path: string; bytes: number } | undefined> {
  const { orientation } = await Taro.getImageInfo({ src: path });
  const files = Taro.getFileSystemManager();
  const bytes = withoutTraces(
    new Uint8Array(files.readFileSync(path) as ArrayBuffer),
    Math.max(1, ways.indexOf(orientation ?? "up") + 1),
  );
  if (!bytes) return undefined;
  const clean = `${Taro.env.USER_DATA_PATH}/picture-${Date.now()}.jpg`;
  files.writeFileSync(clean, bytes.buffer);
  return { path: clean, bytes: bytes.length };
}

/** A picture made small enough for one bar of signal, without place and time; anything else stays as it is. */
export async function shrinkPicture(file: ChosenFile): Promise<ChosenFile> {
  if (!file.isPicture) return file;
  const { path: src } = file;
  const small = await Taro.compressImage({ src, quality: pictureQuality * 100, ...(await sizeOf(src)) })
    .then(({ tempFilePath }) => tempFilePath)
    .catch(() => src);
  // A phone that cannot read its own picture sends it as WeChat's album gave it.
  const clean = await strip(small).catch(() => undefined);
  return clean ? { ...file, ...clean, name: asJpeg(file.name) } : { ...file, path: small };
}
