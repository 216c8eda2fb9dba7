import Taro from "@tarojs/taro";

/** WeChat's own viewer over the whole screen, where one swipes from picture to picture. */
export function lookAtPictures(urls: readonly string[], first: number): boolean {
  void Taro.previewImage({ urls: [...urls], current: urls[first] ?? "" }).catch(() => undefined);
  return true;
}
