/** wx.request and its kin over real HTTP. Node does the sending (no CORS, as in WeChat); the semantics here are ours. */
import { session } from "../session";
import type { Api, CallOptions, ProxiedRequest, ProxiedResponse } from "../types";
import { asyncApi, Refusal } from "./call";
import { keepFile, takeFile } from "./files";
import { dataOf, requestOf, textOf } from "./request-form";

const DEFAULT_TIMEOUT = 60_000;

let lastId = 0;

interface Task {
  readonly id: number;
  readonly cancelled: Promise<never>;
  abort(): void;
}

/** wx.request. */
export const request: Api = (options: CallOptions) => {
  const task = newTask();
  asyncApi("request", async () => {
    const response = await send(
      task,
      requestOf(task.id, options),
      Number(options.timeout ?? DEFAULT_TIMEOUT),
    );
    return { ...withoutBody(response), data: dataOf(response.base64, options) };
  })(settled(options) as never);
  return taskObject(task);
};

/** wx.uploadFile. */
export const uploadFile: Api = (options: CallOptions) => {
  const task = newTask();
  asyncApi("uploadFile", async () => {
    const file = takeFile(String(options.filePath));
    if (!file) throw new Refusal("file not found");
    const fields = (options.formData ?? {}) as Record<string, string>;
    const upload = { name: String(options.name), fileName: file.name, base64: file.base64, fields };
    const sent = { ...requestOf(task.id, { ...options, method: "POST", data: undefined }), file: upload };
    const response = await send(task, sent, Number(options.timeout ?? DEFAULT_TIMEOUT));
    return { ...withoutBody(response), data: textOf(response.base64) };
  })(settled(options) as never);
  return taskObject(task);
};

/** wx.downloadFile: any status is a success, and what came is kept as a file. */
export const downloadFile: Api = (options: CallOptions) => {
  const task = newTask();
  const { filePath } = options;
  asyncApi("downloadFile", async () => {
    const asked = requestOf(task.id, { ...options, method: "GET", data: undefined });
    const response = await send(task, asked, Number(options.timeout ?? DEFAULT_TIMEOUT));
    const path = keepFile("download", response.base64, ...(filePath ? [String(filePath)] : []));
    return { ...withoutBody(response), ...(filePath ? { filePath: path } : { tempFilePath: path }) };
  })(settled(options) as never);
  return taskObject(task);
};

function newTask(): Task {
  const id = ++lastId;
  let abort = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    abort = () => {
      void window.weappAbort(id);
      reject(new Refusal("abort"));
    };
  });
  cancelled.catch(() => {});
  return { id, cancelled, abort };
}

/** Tasks return no promise, so someone must look at the outcome. */
function settled(options: CallOptions): CallOptions {
  return options.complete ? options : { ...options, complete: () => {} };
}

function taskObject({ abort }: Task) {
  const ignore = () => {};
  return {
    abort,
    onHeadersReceived: ignore,
    offHeadersReceived: ignore,
    onProgressUpdate: ignore,
    offProgressUpdate: ignore,
    onChunkReceived: ignore,
  };
}

async function send(task: Task, request: ProxiedRequest, timeout: number) {
  if (!/^https?:\/\//.test(request.url)) throw new Refusal("invalid url");
  if (!session.isOnline) throw new Refusal("net::ERR_INTERNET_DISCONNECTED", { errno: 600001 });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Refusal("timeout", { errno: 5 }));
      void window.weappAbort(task.id);
    }, timeout);
  });
  late.catch(() => {});
  const response: ProxiedResponse = await Promise.race([window.weappRequest(request), task.cancelled, late]);
  if ("error" in response) throw new Refusal(response.error, { errno: 600001 });
  return response;
}

function withoutBody({ status, headers, cookies }: Exclude<ProxiedResponse, { error: string }>) {
  return { statusCode: status, header: headers, cookies };
}
