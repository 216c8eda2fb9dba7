/** The shapes that Node and the browser host exchange, and those that the parts of the host share. All ours. */

export interface ComponentConfig {
  readonly component?: boolean;
  readonly styleIsolation?: string;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly onReachBottomDistance?: number;
  readonly navigationBarTitleText?: string;
  readonly [key: string]: unknown;
}

export interface PackagePayload {
  readonly routes: readonly string[];
  readonly subpackageRoots: readonly string[];
  readonly tabs: readonly string[];
  readonly hasCustomTabBar: boolean;
  readonly isLazy: boolean;
  readonly window: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly configs: Readonly<Record<string, ComponentConfig>>;
  readonly styles: Readonly<Record<string, string>>;
  readonly templates: string;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly knownApis: readonly string[];
}

export interface HostOptions {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly storage: Readonly<Record<string, string>>;
  readonly fontSizeScale: number;
  readonly apiBase: string;
}

/** Options of a wx function, with the three callbacks that WeChat knows. */
export interface CallOptions {
  readonly success?: (result: object) => void;
  readonly fail?: (result: object) => void;
  readonly complete?: (result: object) => void;
  readonly [key: string]: unknown;
}

export type Api = (...args: never[]) => unknown;
export type ApiTable = Record<string, Api>;

/** What one setData call cost. */
export interface MeterReading {
  calls: number;
  bytes: number;
  largest: number;
  perPage: Record<string, { calls: number; bytes: number; largest: number }>;
}

/** A request as it crosses from the page into Node, where there is no CORS. */
export interface ProxiedRequest {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly bodyIsBase64: boolean;
  readonly file?: {
    readonly name: string;
    readonly fileName: string;
    readonly base64: string;
    readonly fields: Readonly<Record<string, string>>;
  };
}

export type ProxiedResponse =
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly cookies: readonly string[];
      readonly base64: string;
    }
  | { readonly error: string };

declare global {
  interface Window {
    weappRequest(request: ProxiedRequest): Promise<ProxiedResponse>;
    weappAbort(id: number): Promise<void>;
  }
}
