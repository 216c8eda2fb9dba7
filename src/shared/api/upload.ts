import type { components } from "@contract/schema";
import Taro from "@tarojs/taro";
import { asCaller, base } from "./as-caller";
import { ApiError } from "./errors";
import { broken, failure } from "./failures";
import { buildUrl } from "./url";

type Kept = components["schemas"]["Upload"];

/** Milliseconds: five megabytes on one bar of signal. */
const patience = 300_000;

/** A file on its way. */
export interface Uploading {
  /** What the backend keeps; undefined when the person stopped it. Rejects with an ApiError. */
  kept: Promise<Kept | undefined>;
  stop: () => void;
}

function answerOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Hands in one file of the person who is signed in.
 * @param path where the file lies: a temporary path of WeChat, a `blob:` address on the web
 * @param name what the person calls it
 * @param key made once per file: sent again under it, the file is kept once
 * @param onProgress hears how much has gone, in percent
 */
export function upload(
  path: string,
  name: string,
  key: string,
  onProgress: (percent: number) => void = () => undefined,
): Uploading {
  let stopped = false;
  let abort: () => void = () => undefined;
  const attempt = async (headers: Record<string, string>): Promise<Kept> => {
    const task = Taro.uploadFile({
      url: buildUrl(base, "/v1/uploads", {}),
      filePath: path,
      name: "file",
      fileName: name,
      formData: { name },
      header: { accept: "application/json", "Idempotency-Key": key, ...headers },
      timeout: patience,
      withCredentials: false,
    });
    abort = () => task.abort();
    task.progress(({ progress }) => onProgress(progress));
    const { statusCode, data } = await task.catch((reason: unknown) => {
      throw broken(reason);
    });
    const answer = answerOf(data);
    if (statusCode < 200 || statusCode > 299) throw failure(statusCode, answer);
    if (typeof answer !== "object" || answer === null) throw new ApiError("unreadable", statusCode);
    return answer as Kept;
  };
  const kept = asCaller(attempt).catch((error: unknown) => {
    if (stopped) return undefined;
    throw error;
  });
  return {
    kept,
    stop: () => {
      stopped = true;
      abort();
    },
  };
}
