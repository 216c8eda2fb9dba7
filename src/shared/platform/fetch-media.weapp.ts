import Taro from "@tarojs/taro";
import type { MediaFile } from "./fetch-media";
import { patience } from "./opened";
import { folderFor } from "./own-files.weapp";

/**
 * Fetches a sound or a film and says where it can be played from: `refused` where nobody is signed in, empty where it
 * failed. iPhones tell what it is by its ending.
 * @param headers say who asks
 */
export async function fetchMedia(
  { url, name, ending }: MediaFile,
  header: Record<string, string>,
): Promise<string> {
  const filePath = `${folderFor(true)}/${name}.${ending}`;
  try {
    const { statusCode } = await Taro.downloadFile({ url, filePath, header, timeout: patience });
    if (statusCode === 401) return "refused";
    return statusCode === 200 ? filePath : "";
  } catch {
    return "";
  }
}

/** It lies with the person's own files and goes with them at the sign-out. */
export function forgetMedia(): void {}
