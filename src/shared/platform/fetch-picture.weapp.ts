import Taro from "@tarojs/taro";

/**
 * Fetches a picture and says where it can be shown from: `refused` where nobody is signed in, empty where it failed.
 * @param headers say who asks
 */
export async function fetchPicture(url: string, headers: Record<string, string>): Promise<string> {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: headers });
    if (statusCode === 401) return "refused";
    return statusCode === 200 ? tempFilePath : "";
  } catch {
    return "";
  }
}

/** WeChat clears its temporary files by itself. */
export function forgetPicture(): void {}
