/// <reference types="@tarojs/taro" />

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: "weapp" | "h5";
    /** Origin of the backend; empty for the page's own. */
    TARO_APP_API: string;
    /** "1" in a preview build for staff, where the mock may run in the page. */
    TARO_APP_PREVIEW: string;
  }
}

declare module "*.scss";
