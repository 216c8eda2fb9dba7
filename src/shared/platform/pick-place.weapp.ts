import Taro from "@tarojs/taro";
import type { PickedPlace } from "./pick-place";

export const canPickPlace = true;

/** Lets the person pick a place on WeChat's map; undefined when none is picked. */
export async function pickPlace(): Promise<PickedPlace | undefined> {
  try {
    const { name, address, latitude, longitude } = await Taro.chooseLocation({});
    return { location: { latitude: Number(latitude), longitude: Number(longitude) }, name: name || address };
  } catch {
    // WeChat rejects when the person closes the map, and when it lets us into none.
    return undefined;
  }
}
