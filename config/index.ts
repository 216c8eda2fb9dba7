import { join } from "node:path";
import type { UserConfigExport } from "@tarojs/cli";
import { ProvidePlugin } from "webpack";
import { isOfFirstPage } from "./web/first-page";
import { isPreview, webFiles, webOutput } from "./web/output";
import { ShellPlugin } from "./web/shell/shell-plugin";
import { WorkerPlugin } from "./web/worker/worker-plugin";

const src = join(__dirname, "../src");
const aliases = {
  "@": src,
  "@contract": join(__dirname, "../contract"),
  "@mock": join(__dirname, "../mock"),
  "@generated": join(__dirname, "../.generated"),
};

/** Sizes in the styles are real px: large text must follow the system, so nothing becomes rpx or rem. */
const postcss = { pxtransform: { enable: false, config: {} } };

if (process.env.TARO_ENV === "weapp" && process.env.NODE_ENV === "production" && !process.env.TARO_APP_API) {
  throw new Error("要先用 TARO_APP_API 写明后端的地址，例如 TARO_APP_API=https://api.example.gov.cn");
}

/** What the build tells the app: where the backend is and whether this is a preview for staff. */
const env = {
  TARO_APP_API: JSON.stringify(process.env.TARO_APP_API ?? ""),
  TARO_APP_PREVIEW: JSON.stringify(process.env.TARO_APP_PREVIEW ?? ""),
};

/** HACK(modern-packages): packages that ship newer syntax than old Chinese phones and Taro's minifier understand. */
const modern = /node_modules[\\/](@tanstack|@lingui|zustand|@nutui)[\\/]/;

/** Beside src, which Taro compiles by itself: the search that app and backend share, and the mock in a preview. */
const shared = [aliases["@contract"], aliases["@mock"]];
const compile = {
  include: [(file: string) => modern.test(file) || shared.some((folder) => file.startsWith(folder))],
};

/**
 * HACK(web-weight): what Taro adds to every web page and no page of ours uses, 35 KB gzip in all: the tab bar as a
 * web component, styles of components we do not have, and replacements of fetch and AbortController for browsers without them.
 */
const leftOutOnTheWeb = {
  "@tarojs/components/dist/components$": join(__dirname, "web/no-tab-bar.mjs"),
  "@tarojs/components/dist/taro-components/taro-components.css$": false,
  "@tarojs/components-react/dist/index.css$": false,
  "whatwg-fetch$": false,
  "jsonp-retry$": false,
  "abortcontroller-polyfill/dist/abortcontroller-polyfill-only$": false,
} as const;

/** What several pages use is shipped once; Taro would put it into every page's chunk. */
const often = { minChunks: 3, priority: 30, reuseExistingChunk: true };

const config: UserConfigExport<"webpack5"> = {
  projectName: "weiminban",
  date: "2026-11-22",
  designWidth: 360,
  deviceRatio: { 360: 2 },
  sourceRoot: "src",
  outputRoot: process.env.TARO_ENV === "weapp" ? "dist/weapp" : webOutput,
  framework: "react",
  compiler: { type: "webpack5", prebundle: { enable: false } },
  plugins: [
    "@tarojs/plugin-framework-react",
    "@tarojs/plugin-platform-weapp",
    "@tarojs/plugin-platform-h5",
    join(__dirname, "weapp/aria-attributes.ts"),
  ],
  alias: aliases,
  env,
  // msw's private methods do not survive terser as Taro sets it; staff can wait for a larger preview.
  // Taro writes every Chinese character as \uXXXX, twice its bytes; WeChat and our html are UTF-8.
  terser: { enable: !isPreview, config: { compress: { passes: 2 }, output: { ascii_only: false } } },
  cache: { enable: false },
  copy: {
    patterns: process.env.TARO_ENV === "h5" ? webFiles : [],
    options: {},
  },
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain) {
      // HACK(abort-controller): react-query makes one for every read; a mini-program has none.
      chain.plugin("abort-controller").use(ProvidePlugin, [
        {
          AbortController: ["abortcontroller-polyfill/dist/cjs-ponyfill.js", "AbortController"],
          Event: [join(__dirname, "weapp/abort-event.mjs"), "AbortEvent"],
        },
      ]);
    },
  },
  h5: {
    publicPath: "/",
    // The whole page is loaded anew: fast refresh would ask for two more packages.
    devServer: { hot: false, open: false },
    useHtmlComponents: true,
    router: { mode: "browser" },
    compile,
    output: { filename: "js/[name].[contenthash:8].js", chunkFilename: "js/[name].[contenthash:8].js" },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: "css/[name].[contenthash:8].css",
      chunkFilename: "css/[name].[contenthash:8].css",
      // After the styles of the entry, which stand in the body behind the shell.
      insert: (link: Element) => document.body.appendChild(link),
    },
    webpackChain(chain) {
      chain.merge({ resolve: { alias: leftOutOnTheWeb } });
      // A hundred lines about web components that were left out on purpose would hide a warning that matters.
      chain.set("ignoreWarnings", [{ message: /was not found in '@tarojs\/components\/dist\/components'/ }]);
      if (process.env.NODE_ENV === "production") {
        chain.plugin("shell").use(ShellPlugin, [join(__dirname, ".."), !isPreview]);
        if (!isPreview) chain.plugin("service-worker").use(WorkerPlugin);
      }
      // Once the first page stands, the code of the others comes too: a tap must open them without a network.
      chain.module.set("parser", { javascript: { dynamicImportPrefetch: true } });
      chain.optimization.merge({
        splitChunks: {
          chunks: "all",
          minSize: 2_000,
          cacheGroups: {
            shared: { name: "shared", test: isOfFirstPage, ...often },
            later: { name: "later", test: /[\\/](src|\.generated)[\\/]/, ...often, priority: 20 },
          },
        },
      });
    },
    postcss: { autoprefixer: { enable: true, config: {} }, ...postcss },
  },
};

export default config;
