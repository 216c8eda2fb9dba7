// The same files in the folder that WeChat gives a mini-program: 200 MB in all.
import Taro from "@tarojs/taro";

function pathOf(name: string): string {
  return `${Taro.env.USER_DATA_PATH}/${name}.json`;
}

/** Waits for one call of the file system; anything that goes wrong is undefined. */
function done<T>(call: (ends: { success: (result: T) => void; fail: () => void }) => void) {
  return new Promise<T | undefined>((resolve) => {
    try {
      call({ success: resolve, fail: () => resolve(undefined) });
    } catch {
      resolve(undefined);
    }
  });
}

/** The text of a file, or null when there is none or it cannot be read. Never throws. */
export async function readFile(name: string): Promise<string | null> {
  const result = await done<{ data: unknown }>((ends) =>
    Taro.getFileSystemManager().readFile({ filePath: pathOf(name), encoding: "utf8", ...ends }),
  );
  return typeof result?.data === "string" ? result.data : null;
}

/** Keeps a text. Answers false when there is no room. Never throws. */
export async function writeFile(name: string, text: string): Promise<boolean> {
  const result = await done<object>((ends) =>
    Taro.getFileSystemManager().writeFile({ filePath: pathOf(name), data: text, encoding: "utf8", ...ends }),
  );
  return result !== undefined;
}

/** Forgets a file. Never throws. */
export async function removeFile(name: string): Promise<void> {
  await done<object>((ends) => Taro.getFileSystemManager().unlink({ filePath: pathOf(name), ...ends }));
}
