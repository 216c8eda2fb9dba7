import Taro from "@tarojs/taro";

export const canScan = true;

/** What stands in a code: its text; of WeChat's own round codes the page that it opens, with its parameters. */
export async function scanCode(): Promise<string | undefined> {
  try {
    const { result, path = "" } = await Taro.scanCode({ onlyFromCamera: false });
    return result || path;
  } catch {
    // WeChat rejects when the person closes the camera, and when it lets us use none.
    return undefined;
  }
}
