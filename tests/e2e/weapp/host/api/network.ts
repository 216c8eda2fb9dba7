/** wx functions about the network's state, and the switches tests turn. Ours. */
import { emitEvent } from "../app";
import { session } from "../session";
import type { ApiTable } from "../types";
import { asyncApis } from "./call";

export const networkApi: ApiTable = asyncApis({
  getNetworkType: () => ({ networkType: networkType(), weakNet: session.hasWeakNetwork, signalStrength: 0 }),
});

/** Cuts or restores the network and tells the app. */
export function setOnline(isOnline: boolean) {
  session.isOnline = isOnline;
  emitEvent("NetworkStatusChange", { isConnected: isOnline, networkType: networkType() });
}

/** Makes the network weak or strong and tells the app. It does not slow anything down. */
export function setWeakNetwork(weakNet: boolean) {
  session.hasWeakNetwork = weakNet;
  emitEvent("NetworkWeakChange", { weakNet, networkType: networkType() });
}

function networkType() {
  return session.isOnline ? "wifi" : "none";
}
