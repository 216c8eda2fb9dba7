/** wx functions that on a phone leave the app or need WeChat's servers: noted for the test, answered kindly. Ours. */
import { recordCall } from "../session";
import type { ApiTable, CallOptions } from "../types";
import { asyncApis } from "./call";

const ANSWERS: Record<string, (options: CallOptions) => object | undefined> = {
  makePhoneCall: () => undefined,
  previewImage: () => undefined,
  previewMedia: () => undefined,
  openDocument: () => undefined,
  openLocation: () => undefined,
  openSetting: () => ({ authSetting: {} }),
  getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }),
  authorize: () => undefined,
  requirePrivacyAuthorize: () => undefined,
  getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: "《隐私保护指引》" }),
  openPrivacyContract: () => undefined,
  login: () => ({ code: "host-code" }),
  checkSession: () => undefined,
  getLocation: () => ({ latitude: 40.84, longitude: 111.75, accuracy: 30, speed: 0, altitude: 0 }),
  getFuzzyLocation: () => ({ latitude: 40.84, longitude: 111.75 }),
  setClipboardData: () => undefined,
  getClipboardData: () => ({ data: "" }),
  vibrateShort: () => undefined,
  vibrateLong: () => undefined,
  scanCode: () => ({ result: "host", scanType: "QR_CODE", charSet: "UTF-8", path: "" }),
  saveImageToPhotosAlbum: () => undefined,
  addPhoneContact: () => undefined,
  addPhoneCalendar: () => undefined,
  showShareMenu: () => undefined,
  hideShareMenu: () => undefined,
  updateShareMenu: () => undefined,
  navigateToMiniProgram: () => undefined,
  exitMiniProgram: () => undefined,
  openCustomerServiceChat: () => undefined,
  setKeepScreenOn: () => undefined,
  hideKeyboard: () => undefined,
  enableAlertBeforeUnload: () => undefined,
  disableAlertBeforeUnload: () => undefined,
  requestSubscribeMessage: ({ tmplIds }) =>
    Object.fromEntries((tmplIds as string[]).map((id) => [id, "accept"])),
};

const answered: Record<string, (options: CallOptions) => unknown> = {};
for (const [name, answer] of Object.entries(ANSWERS)) {
  answered[name] = (options) => {
    recordCall(name, options);
    const override = overrides.get(name);
    return override ? override : answer(options);
  };
}

const overrides = new Map<string, object>();

/** Makes one of these functions answer differently, such as a citizen who refuses a subscription. */
export function answerWith(name: string, result: object) {
  overrides.set(name, result);
}

export const leavingApi: ApiTable = asyncApis(answered);
