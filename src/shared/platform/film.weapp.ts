import Taro from "@tarojs/taro";
import { useEffect, useRef } from "react";
import type { FilmProps } from "./film";

/** WeChat's viewer over the whole screen. A `video` element would put its template into the main package. */
export function Film({ path, onEnd, onFail }: FilmProps): null {
  const told = useRef({ onEnd, onFail });
  useEffect(() => {
    void Taro.previewMedia({ sources: [{ url: path, type: "video" }] }).then(
      () => told.current.onEnd(),
      () => told.current.onFail(),
    );
  }, [path]);
  return null;
}
