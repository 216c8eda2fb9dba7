import Taro from "@tarojs/taro";

/** Files with personal things in them lie apart, so that a sign-out finds them all. */
export const ownFolder = () => `${Taro.env.USER_DATA_PATH}/mine`;

/** Forgets every file of the person's own that was opened. */
export function forgetOwnFiles(): void {
  try {
    Taro.getFileSystemManager().rmdirSync(ownFolder(), true);
  } catch {
    // None was opened.
  }
}
