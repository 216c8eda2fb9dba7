/** Puts the whole `wx` object together. What WeChat has and this host lacks fails the test when called. Ours. */
import { addListener, removeListener } from "../app";
import { topPage } from "../page-stack";
import { recordProblem, session } from "../session";
import type { Api, ApiTable } from "../types";
import { canvasApi } from "./canvas";
import { dialogApi } from "./dialogs";
import { fileApi } from "./files";
import { leavingApi } from "./leaving";
import { networkApi } from "./network";
import { pageChromeApi } from "./page-chrome";
import { downloadFile, request, uploadFile } from "./request";
import { routingApi } from "./routing";
import { createSelectorQuery } from "./selector-query";
import { storageApi } from "./storage";
import { systemApi } from "./system";
import { USER_DATA_PATH } from "./user-files";

const EVENTS =
  `AppShow AppHide Error UnhandledRejection PageNotFound ThemeChange NetworkStatusChange NetworkWeakChange
WindowResize KeyboardHeightChange MemoryWarning UserCaptureScreen NeedPrivacyAuthorization AudioInterruptionBegin
AudioInterruptionEnd LazyLoadError`.split(/\s+/);

/** The `wx` object for this package. */
export function createWx(): Record<string, unknown> {
  const implemented: ApiTable = {
    ...routingApi,
    ...storageApi,
    ...systemApi,
    ...networkApi,
    ...dialogApi,
    ...fileApi,
    ...canvasApi,
    ...leavingApi,
    ...pageChromeApi,
    ...listenerApis(),
    request,
    uploadFile,
    downloadFile,
    createSelectorQuery,
    createIntersectionObserver: (component?: Observable, options?: object) => {
      const observable = component ?? (topPage()?.caller as Observable | undefined);
      return observable?.createIntersectionObserver(options);
    },
    getUpdateManager: () => ({
      onCheckForUpdate() {},
      onUpdateReady() {},
      onUpdateFailed() {},
      applyUpdate() {},
    }),
    reportEvent: () => {},
    getLogManager: () => ({ log() {}, info() {}, warn() {}, debug() {} }),
    getRealtimeLogManager: () => ({
      info() {},
      warn() {},
      error() {},
      setFilterMsg() {},
      addFilterMsg() {},
      in() {},
    }),
    canIUse: (schema: string) =>
      (schema.split(".")[0] ?? "") in implemented || (schema.split(".")[0] ?? "") in session.payload.tags,
  };
  const missing = session.payload.knownApis.filter((name) => !(name in implemented));
  const refusals = Object.fromEntries(missing.map((name) => [name, refuse(name)]));
  return { ...implemented, ...refusals, env: { USER_DATA_PATH } };
}

interface Observable {
  createIntersectionObserver(options?: object): unknown;
}

function listenerApis(): ApiTable {
  return Object.fromEntries(
    EVENTS.flatMap((event): [string, Api][] => [
      [`on${event}`, (listener: (value: unknown) => void) => addListener(event, listener)],
      [`off${event}`, (listener?: (value: unknown) => void) => removeListener(event, listener)],
    ]),
  );
}

function refuse(name: string): Api {
  return () => {
    const message = `wx.${name} is not implemented by the test host`;
    recordProblem(message);
    throw new Error(message);
  };
}
