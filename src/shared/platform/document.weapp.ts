import Taro from "@tarojs/taro";
import { type NamedFile, type Opened, type OpenedOwn, patience } from "./opened";
import { folderFor } from "./own-files.weapp";

/** Names of files may hold none of these. */
const unfit = /[\\/:*?"<>|\s]/g;

/** What WeChat's reader shows; pictures are shown by its viewer. */
const readable = new Set(["doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf"]);

async function show(filePath: string, ending: string): Promise<Opened> {
  try {
    if (readable.has(ending)) {
      const fileType = ending as keyof Taro.openDocument.FileType;
      await Taro.openDocument({ filePath, fileType, showMenu: true });
    } else {
      await Taro.previewImage({ urls: [filePath] });
    }
    return "opened";
  } catch {
    return "failed";
  }
}

/**
 * Fetches a file and shows it in WeChat's reader, whose menu forwards and prints it. It is kept under its own name, so
 * that what one forwards is called like what one read.
 * @param headers say who asks; a file asked for with them is the person's own
 */
export async function openFile(
  { url, name, ending }: NamedFile,
  headers: Record<string, string> = {},
): Promise<OpenedOwn> {
  const isOwn = Object.keys(headers).length > 0;
  const filePath = `${folderFor(isOwn)}/${name.replace(unfit, "-")}.${ending}`;
  try {
    const { statusCode } = await Taro.downloadFile({ url, filePath, header: headers, timeout: patience });
    if (statusCode === 401) return "refused";
    if (statusCode !== 200) return "failed";
  } catch (reason) {
    return /time\s?out/i.test((reason as { errMsg?: string } | null)?.errMsg ?? "") ? "slow" : "unreached";
  }
  return show(filePath, ending);
}

/** Fetches a Word document that anybody may have. */
export async function openDocument(url: string, name: string): Promise<Opened> {
  const opened = await openFile({ url, name, ending: "docx" });
  return opened === "refused" ? "failed" : opened;
}
