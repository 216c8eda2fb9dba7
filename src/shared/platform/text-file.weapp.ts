import Taro from "@tarojs/taro";
import { folderFor } from "./own-files.weapp";

/** Names of files may hold none of these. */
const unfit = /[\\/:*?"<>|\s]/g;

/**
 * Passes a text on as a file, to a chat or to oneself: WeChat opens no CSV, and has no folder of downloads. It is written
 * at once, since WeChat lets a file be passed on only in answer to a tap.
 * @param isOwn it holds personal things: a sign-out finds it and deletes it
 */
export async function saveTextFile(
  name: string,
  text: string,
  isOwn = false,
): Promise<"saved" | "closed" | "failed"> {
  const fileName = name.replace(unfit, "-");
  const filePath = `${folderFor(isOwn)}/${fileName}`;
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, "utf8");
    await Taro.shareFileMessage({ filePath, fileName });
    return "saved";
  } catch (reason) {
    return /cancel/i.test((reason as { errMsg?: string } | null)?.errMsg ?? "") ? "closed" : "failed";
  }
}
