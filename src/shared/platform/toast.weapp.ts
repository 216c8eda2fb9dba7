import Taro from "@tarojs/taro";

/** Says a few words over the page for three seconds. */
export function showToast(text: string): void {
  void Taro.showToast({ title: text, icon: "none", duration: 3000 });
}
