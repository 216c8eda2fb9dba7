import Taro from "@tarojs/taro";
import { type Opened, patience } from "./document";

/** Names of files may hold none of these. */
const unfit = /[\\/:*?"<>|\s]/g;

/**
 * Fetches a Word document and shows it in WeChat's reader, whose menu forwards and prints it. It is kept under its own
 * name, so that what one forwards is called like the form.
 */
export async function openDocument(url: string, name: string): Promise<Opened> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name.replace(unfit, "-")}.docx`;
  try {
    const { statusCode } = await Taro.downloadFile({ url, filePath, timeout: patience });
    if (statusCode !== 200) return "failed";
  } catch (reason) {
    return /time\s?out/i.test((reason as { errMsg?: string } | null)?.errMsg ?? "") ? "slow" : "unreached";
  }
  try {
    await Taro.openDocument({ filePath, fileType: "docx", showMenu: true });
    return "opened";
  } catch {
    return "failed";
  }
}
