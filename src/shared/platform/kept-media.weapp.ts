// The same in the folder that WeChat gives a mini-program: 200 MB in all.
import Taro from "@tarojs/taro";

const folder = () => `${Taro.env.USER_DATA_PATH}/media`;

type Ends<T> = { success: (result: T) => void; fail: () => void };

/** Waits for one call of the file system; anything that goes wrong is undefined. */
function done<T>(call: (ends: Ends<T>) => void): Promise<T | undefined> {
  return new Promise((resolve) => {
    try {
      call({ success: resolve, fail: () => resolve(undefined) });
    } catch {
      resolve(undefined);
    }
  });
}

const files = () => Taro.getFileSystemManager();

async function namesThere(): Promise<string[]> {
  const found = await done<{ files: string[] }>((ends) => files().readdir({ dirPath: folder(), ...ends }));
  return found?.files ?? [];
}

/** A player and the backend's people go by the ending, so it stays on the name. */
const fileOf = (names: readonly string[], name: string) => names.find((file) => file.split(".")[0] === name);

/** Keeps the file that lies at a temporary path, under a name without dots. Answers false when there is no room. */
export async function keepMedia(path: string, name: string): Promise<boolean> {
  await done<object>((ends) => files().mkdir({ dirPath: folder(), recursive: true, ...ends }));
  const ending = /\.\w+$/.exec(path)?.[0] ?? "";
  const destPath = `${folder()}/${name}${ending}`;
  const kept = await done<object>((ends) => files().copyFile({ srcPath: path, destPath, ...ends }));
  return kept !== undefined;
}

/** Where a kept file can be shown or sent from; undefined when the phone has it no more. Never throws. */
export async function mediaPath(name: string): Promise<string | undefined> {
  const file = fileOf(await namesThere(), name);
  return file && `${folder()}/${file}`;
}

/** Forgets every file whose name begins so, but these. Never throws. */
export async function keepOnlyMedia(wanted: ReadonlySet<string>, prefix = ""): Promise<void> {
  for (const file of await namesThere()) {
    if (!file.startsWith(prefix) || wanted.has(file.split(".")[0] ?? "")) continue;
    await done<object>((ends) => files().unlink({ filePath: `${folder()}/${file}`, ...ends }));
  }
}
