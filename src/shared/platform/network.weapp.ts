import Taro from "@tarojs/taro";

/**
 * Tells whether the phone has a network, now and at every change.
 * @returns a function that stops the telling.
 */
export function watchNetwork(tell: (online: boolean) => void): () => void {
  const listener = ({ isConnected }: { isConnected: boolean }) => tell(isConnected);
  Taro.onNetworkStatusChange(listener);
  Taro.getNetworkType({ success: ({ networkType }) => tell(networkType !== "none") });
  return () => Taro.offNetworkStatusChange(listener);
}
