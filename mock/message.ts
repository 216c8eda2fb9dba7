// What a host hands in and gets back. Plain values, so that the mock runs in Node, jest and a browser alike.

/** A file in a form. */
export interface FormFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A body of multipart/form-data. Without parts when it could not be read, or is too large to be. */
export interface FormBody {
  /** Bytes of the whole body. */
  size: number;
  parts?: { name: string; value: string | FormFile }[];
}

/** One request. Header names in any case; the query without its question mark; the body as text, or as a form. */
export interface MockRequest {
  method: string;
  path: string;
  query: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: string | FormBody;
}

/** One answer. The host first waits `delay` milliseconds, then answers, or cuts the connection if `cut`. */
export interface MockResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** JSON, nothing, or the bytes of a file. */
  body: string | Uint8Array<ArrayBuffer>;
  delay: number;
  cut: boolean;
}

/** An answer before faults. */
export type Answer = Pick<MockResponse, "status" | "headers" | "body">;
