import { join } from "node:path";
import type { UserConfigExport } from "@tarojs/cli";
import { ProvidePlugin } from "webpack";

const src = join(__dirname, "../src");
const aliases = {
  "@": src,
  "@contract": join(__dirname, "../contract"),
  "@mock": join(__dirname, "../mock"),
  "@generated": join(__dirname, "../.generated"),
};

/** Sizes in the styles are real px: large text must follow the system, so nothing becomes rpx or rem. */
const postcss = { pxtransform: { enable: false, config: {} } };

/** What the build tells the app: where the backend is and whether this is a preview for staff. */
const env = {
  TARO_APP_API: JSON.stringify(
    process.env.TARO_APP_API ?? (process.env.TARO_ENV === "weapp" ? "http://127.0.0.1:4010" : ""),
  ),
  TARO_APP_PREVIEW: JSON.stringify(process.env.TARO_APP_PREVIEW ?? ""),
};

const config: UserConfigExport<"webpack5"> = {
  projectName: "weiminban",
  date: "2026-11-22",
  designWidth: 360,
  deviceRatio: { 360: 2 },
  sourceRoot: "src",
  outputRoot: `dist/${process.env.TARO_ENV ?? "h5"}`,
  framework: "react",
  compiler: { type: "webpack5", prebundle: { enable: false } },
  plugins: ["@tarojs/plugin-framework-react", "@tarojs/plugin-platform-weapp", "@tarojs/plugin-platform-h5"],
  alias: aliases,
  env,
  cache: { enable: false },
  mini: {
    postcss,
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain) {
      // react-query makes an AbortController for every read; a mini-program has none.
      chain
        .plugin("abort-controller")
        .use(ProvidePlugin, [
          { AbortController: ["abortcontroller-polyfill/dist/cjs-ponyfill", "AbortController"] },
        ]);
    },
  },
  h5: {
    publicPath: "/",
    staticDirectory: "static",
    useHtmlComponents: true,
    router: { mode: "browser" },
    esnextModules: ["@nutui/nutui-react-taro"],
    output: { filename: "js/[name].[contenthash:8].js", chunkFilename: "js/[name].[contenthash:8].js" },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: "css/[name].[contenthash:8].css",
      chunkFilename: "css/[name].[contenthash:8].css",
    },
    postcss: { autoprefixer: { enable: true, config: {} }, ...postcss },
  },
};

export default config;
