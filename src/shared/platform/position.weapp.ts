import Taro from "@tarojs/taro";
import type { Located } from "./located";

const isRefusal = (reason: unknown) => /auth/i.test((reason as { errMsg?: string } | null)?.errMsg ?? "");

/** WeChat's settings, where a refusal can be taken back. */
async function allowedInSettings(): Promise<boolean> {
  const { authSetting } = await Taro.openSetting();
  return authSetting["scope.userLocation"] === true;
}

/**
 * Asks WeChat where the phone is; it gives the degrees of Chinese maps. WeChat asks the person once: after a refusal
 * only its settings help, so those are opened.
 */
export async function findHere(): Promise<Located> {
  try {
    const { authSetting } = await Taro.getSetting();
    const refusedBefore = authSetting["scope.userLocation"] === false;
    if (refusedBefore && !(await allowedInSettings())) return { kind: "refused" };
    const { latitude, longitude } = await Taro.getLocation({ type: "gcj02" });
    return { kind: "here", location: { latitude, longitude } };
  } catch (reason) {
    return { kind: isRefusal(reason) ? "refused" : "unavailable" };
  }
}
