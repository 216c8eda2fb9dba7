import Taro from "@tarojs/taro";

/** A code that WeChat gives for who holds the phone; it works once, for five minutes. Rejects outside WeChat. */
export async function weChatCode(): Promise<string> {
  const { code } = await Taro.login();
  return code;
}
