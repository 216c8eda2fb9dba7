/** The version of the app; the same as the package's. */
export const version = "0.1.0";

/** Whose work goes out with the app, and under which licence. */
export const licences = [
  { name: "React", packageName: "react", licence: "MIT" },
  { name: "Taro", packageName: "@tarojs/taro", licence: "MIT" },
  { name: "NutUI", packageName: "@nutui/nutui-react-taro", licence: "MIT" },
  { name: "TanStack Query", packageName: "@tanstack/react-query", licence: "MIT" },
  { name: "Zustand", packageName: "zustand", licence: "MIT" },
  { name: "Lingui", packageName: "@lingui/core", licence: "MIT" },
  { name: "Valibot", packageName: "valibot", licence: "MIT" },
  { name: "idb-keyval", packageName: "idb-keyval", licence: "Apache-2.0" },
  { name: "gcoord", packageName: "gcoord", licence: "MIT" },
  { name: "abortcontroller-polyfill", packageName: "abortcontroller-polyfill", licence: "MIT" },
] as const;
