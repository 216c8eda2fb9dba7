import Taro from "@tarojs/taro";

/** Puts a text into the clipboard; WeChat says so by itself. Answers whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
