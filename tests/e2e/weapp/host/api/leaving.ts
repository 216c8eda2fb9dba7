/** wx functions that on a phone leave the app or need WeChat's servers: noted for the test, answered kindly. Ours. */
import { recordCall } from "../session";
import type { ApiTable, CallOptions } from "../types";
import { asyncApis, Refusal } from "./call";
import { takeFile } from "./files";
import { isWrittenFile } from "./user-files";

/** Functions that take a file fail without one. */
function needFile(path: unknown): undefined {
  if (!takeFile(String(path)) && !isWrittenFile(String(path)))
    throw new Refusal(`file doesn't exist ${String(path)}`);
}

const ANSWERS: Record<string, (options: CallOptions) => object | undefined> = {
  makePhoneCall: () => undefined,
  previewImage: () => undefined,
  previewMedia: () => undefined,
  openDocument: ({ filePath }) => needFile(filePath),
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
  saveImageToPhotosAlbum: ({ filePath }) => needFile(filePath),
  shareFileMessage: ({ filePath }) => needFile(filePath),
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
    if (override && "fail" in override) throw new Refusal(String(override.fail));
    return override ? override : answer(options);
  };
}

const overrides = new Map<string, object>();

/** Makes one of these functions answer differently; with `fail`, as the reason why it fails. */
export function answerWith(name: string, result: object) {
  overrides.set(name, result);
}

export const leavingApi: ApiTable = asyncApis(answered);
