import Taro from "@tarojs/taro";

/** Opens the dialler with the number; a person who closes it again has not failed. */
export function dial(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
}
