// The app itself needs no types of react-dom: Taro renders it.
declare module "react-dom/server" {
  import type { ReactElement } from "react";

  /** Html without the marks that React would need to take it over. */
  export function renderToStaticMarkup(element: ReactElement): string;
}
