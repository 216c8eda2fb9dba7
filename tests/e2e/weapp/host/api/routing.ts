/** wx functions that move between pages. Ours. */
import { EventChannel } from "../event-channel";
import { pop, push, relaunch, replace, switchTab } from "../page-stack";
import { asyncApis } from "./call";

type Listeners = Record<string, (...args: unknown[]) => void>;

export const routingApi = asyncApis({
  navigateTo: ({ url, events }) => {
    const eventChannel = new EventChannel();
    for (const [name, listener] of Object.entries((events ?? {}) as Listeners))
      eventChannel.on(name, listener);
    push(String(url), eventChannel);
    return { eventChannel };
  },
  redirectTo: ({ url }) => replace(String(url)),
  navigateBack: ({ delta }) => pop(Number(delta ?? 1)),
  switchTab: ({ url }) => switchTab(String(url)),
  reLaunch: ({ url }) => relaunch(String(url)),
});
