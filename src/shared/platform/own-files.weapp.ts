import Taro from "@tarojs/taro";

/** Files with personal things in them lie apart, so that a sign-out finds them all. */
const ownFolder = () => `${Taro.env.USER_DATA_PATH}/mine`;

/** Where a file is written: with the personal ones, or with those that anybody may have. */
export function folderFor(isOwn: boolean): string {
  if (!isOwn) return String(Taro.env.USER_DATA_PATH);
  try {
    Taro.getFileSystemManager().mkdirSync(ownFolder(), true);
  } catch {
    // It is there already.
  }
  return ownFolder();
}

/** Forgets every file of the person's own that was opened. */
export function forgetOwnFiles(): void {
  try {
    Taro.getFileSystemManager().rmdirSync(ownFolder(), true);
  } catch {
    // None was opened.
  }
}
