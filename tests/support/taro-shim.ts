// HACK(taro-under-jest): Taro's default export has no functions here, so these are the web platform's real request,
// storage and network, and a page stack of our own.

import { resolveObjectURL } from "node:buffer";
import type Taro from "@tarojs/taro";
import {
  getNetworkType,
  offNetworkStatusChange,
  onNetworkStatusChange,
} from "@tarojs/taro-h5/dist/api/device/network";
import { request } from "@tarojs/taro-h5/dist/api/network/request";
import {
  getStorageInfoSync,
  getStorageSync,
  removeStorageSync,
  setStorageSync,
} from "@tarojs/taro-h5/dist/api/storage";
import { createContext, useContext, useEffect, useRef } from "react";
import { navigateBack, navigateTo, pages, redirectTo, type StackedPage, switchTab } from "./page-stack";

/** The page that a component stands on. */
export const PageContext = createContext<StackedPage>({ serial: 0, path: "", params: {} });

/** Numbers that the app asked the phone to dial. */
export const dialled: string[] = [];

/** Calls back, as a phone does when the person reaches the end of the page. */
export const endOfPage = new Set<() => void>();

export const useRouter = () => useContext(PageContext);

/** Pages of a journey come to the front when they are opened. */
export function useDidShow(onShown: () => void): void {
  const shown = useRef(onShown);
  useEffect(() => shown.current(), []);
}

export const useShareAppMessage = () => undefined;

/** NutUI's popup asks where it stands. */
export const getEnv = () => "WEB";
export const nextTick = (then: () => void) => then();

/** Pages of a journey are left for good. */
export const useDidHide = () => undefined;

export function useReachBottom(onEnd: () => void): void {
  useEffect(() => {
    endOfPage.add(onEnd);
    return () => {
      endOfPage.delete(onEnd);
    };
  });
}

/** Taro's own sends by XMLHttpRequest out of a blob: address, which jsdom cannot read. */
function uploadFile({ url, filePath, name, fileName, formData, header }: Taro.uploadFile.Option) {
  const limit = new AbortController();
  const send = async () => {
    const form = new FormData();
    for (const [key, value] of Object.entries(formData ?? {})) form.append(key, String(value));
    form.append(name, resolveObjectURL(filePath) as Blob, fileName);
    const headers = header as Record<string, string>;
    const answer = await fetch(url, { method: "POST", body: form, headers, signal: limit.signal });
    return { statusCode: answer.status, data: await answer.text() };
  };
  const progress = (tell: (state: { progress: number }) => void) => tell({ progress: 100 });
  return Object.assign(send(), { progress, abort: () => limit.abort() });
}

export default {
  getEnv,
  nextTick,
  request,
  uploadFile,
  getStorageInfoSync,
  getStorageSync,
  removeStorageSync,
  setStorageSync,
  getNetworkType,
  onNetworkStatusChange,
  offNetworkStatusChange,
  navigateTo,
  navigateBack,
  redirectTo,
  switchTab,
  getCurrentPages: pages,
  setNavigationBarTitle: ({ title }: { title: string }) => {
    document.title = title;
    return Promise.resolve();
  },
  showToast: () => Promise.resolve(),
  makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => {
    dialled.push(phoneNumber);
    return Promise.resolve();
  },
};
