/** wx functions that tell about the phone. The phone they describe is ours: a plain Android with WeChat 8. */
import { launchOptions } from "../app";
import { session } from "../session";
import type { ApiTable } from "../types";
import { asyncApis } from "./call";

const STATUS_BAR = 24;
const CAPSULE = { width: 87, height: 32, margin: 7 };

/** The theme the system asks for. */
export function currentTheme(): "dark" | "light" {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function windowInfo() {
  const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio } = window;
  return {
    pixelRatio,
    windowWidth: width,
    windowHeight: height,
    screenWidth: width,
    screenHeight: height,
    screenTop: 0,
    statusBarHeight: STATUS_BAR,
    safeArea: { left: 0, right: width, top: STATUS_BAR, bottom: height, width, height: height - STATUS_BAR },
  };
}

function appBaseInfo() {
  const { fontSizeScale } = session.options;
  return {
    SDKVersion: "3.8.12",
    version: "8.0.61",
    language: "zh_CN",
    theme: currentTheme(),
    fontSizeScaleFactor: fontSizeScale,
    fontSizeSetting: 16 * fontSizeScale,
    enableDebug: false,
    host: { env: "WeChat", appId: "", version: 0 },
  };
}

function deviceInfo() {
  return {
    brand: "host",
    model: "host",
    system: "Android 14",
    platform: "android",
    abi: "arm64-v8a",
    benchmarkLevel: 30,
    memorySize: 8192,
  };
}

function systemInfo() {
  return { ...windowInfo(), ...appBaseInfo(), ...deviceInfo() };
}

function menuButton() {
  const right = window.innerWidth - CAPSULE.margin;
  const top = STATUS_BAR + 4;
  const { width, height } = CAPSULE;
  return { width, height, top, right, bottom: top + height, left: right - width };
}

export const systemApi: ApiTable = {
  getWindowInfo: windowInfo,
  getAppBaseInfo: appBaseInfo,
  getDeviceInfo: deviceInfo,
  getSystemInfoSync: systemInfo,
  getSystemSetting: () => ({
    bluetoothEnabled: true,
    locationEnabled: true,
    wifiEnabled: true,
    deviceOrientation: "portrait",
  }),
  getAppAuthorizeSetting: () => ({
    cameraAuthorized: "authorized",
    locationAuthorized: "authorized",
    microphoneAuthorized: "authorized",
  }),
  getAccountInfoSync: () => ({
    miniProgram: { appId: "wx0000000000000000", envVersion: "develop", version: "" },
  }),
  getMenuButtonBoundingClientRect: menuButton,
  getLaunchOptionsSync: launchOptions,
  getEnterOptionsSync: launchOptions,
  ...asyncApis({ getSystemInfo: systemInfo, getSystemInfoAsync: systemInfo }),
};
