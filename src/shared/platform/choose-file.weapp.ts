import Taro from "@tarojs/taro";
import type { ChosenFile, FileSource } from "./choose-file";

async function fromPictures(): Promise<ChosenFile | undefined> {
  const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ["image"], sizeType: ["compressed"] });
  const [file] = tempFiles;
  if (!file) return undefined;
  const { tempFilePath: path, size: bytes } = file;
  return { path, name: path.slice(path.lastIndexOf("/") + 1), bytes, isPicture: true };
}

/** Seconds that WeChat lets one film, and that its own compression makes small enough to send. */
const longestFilm = 30;

async function film(): Promise<ChosenFile | undefined> {
  const { tempFiles } = await Taro.chooseMedia({
    count: 1,
    mediaType: ["video"],
    sizeType: ["compressed"],
    maxDuration: longestFilm,
  });
  const [file] = tempFiles;
  if (!file) return undefined;
  const { tempFilePath: path, size: bytes } = file;
  return { path, name: path.slice(path.lastIndexOf("/") + 1), bytes, isPicture: false };
}

async function fromChats(): Promise<ChosenFile | undefined> {
  const extension = ["jpg", "jpeg", "png", "pdf", "docx"];
  const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: "all", extension });
  const [file] = tempFiles;
  if (!file) return undefined;
  return { path: file.path, name: file.name, bytes: file.size, isPicture: file.type === "image" };
}

const ways = { pictures: fromPictures, chats: fromChats, video: film };

/** Lets the person choose one file; undefined when none is chosen. */
export async function chooseFile(from: FileSource): Promise<ChosenFile | undefined> {
  try {
    return await ways[from]();
  } catch {
    // WeChat rejects when the person closes the chooser, and when it lets us into no pictures.
    return undefined;
  }
}
