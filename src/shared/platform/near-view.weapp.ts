import Taro from "@tarojs/taro";
import { useEffect, useId, useState } from "react";
import { type NearView, reach } from "./near";

/** Follows a part of a page as it comes near the screen and goes away. It begins near. */
export function useNearView(): NearView {
  const id = `part${useId().replace(/:/g, "-")}`;
  const [state, setState] = useState({ near: true, height: 0 });
  useEffect(() => {
    const { page } = Taro.getCurrentInstance();
    if (!page) return;
    let observer: Taro.IntersectionObserver | undefined;
    let gone = false;
    // WeChat finds only what it has drawn: the part comes with a setData that may still be on its way.
    Taro.nextTick(() => {
      if (gone) return;
      observer = Taro.createIntersectionObserver(page);
      observer
        .relativeToViewport({ top: reach, bottom: reach, left: 0, right: 0 })
        .observe(`#${id}`, (seen) => {
          const { height, width } = seen.boundingClientRect as { height: number; width: number };
          if (width === 0) return;
          const near = (seen.intersectionRatio ?? 0) > 0;
          setState((old) => (old.near === near ? old : { near, height: near ? old.height : height }));
        });
    });
    return () => {
      gone = true;
      observer?.disconnect();
    };
  }, [id]);
  return { ...state, mark: { id } };
}
