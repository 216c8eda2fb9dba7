import { useEffect, useRef, useState } from "react";
import { type NearView, reach } from "./near";

/** Follows a part of a page as it comes near the screen and goes away. It begins near. */
export function useNearView(): NearView {
  const ref = useRef<HTMLElement>(null);
  const [state, setState] = useState({ near: true, height: 0 });
  useEffect(() => {
    const part = ref.current;
    // Browsers without observers show everything, as they always did.
    if (!part || typeof IntersectionObserver === "undefined") return;
    const follow = (entries: IntersectionObserverEntry[]) => {
      const entry = entries[entries.length - 1];
      // A page behind another has no width: it stays as it was, so that one comes back to the same place.
      if (!entry || entry.boundingClientRect.width === 0) return;
      const { height } = entry.boundingClientRect;
      const near = entry.isIntersecting || part.contains(document.activeElement);
      setState((old) => (old.near === near ? old : { near, height: near ? old.height : height }));
    };
    const root = part.closest(".taro_page");
    const observer = new IntersectionObserver(follow, { root, rootMargin: `${reach}px 0px` });
    observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return { ...state, mark: { ref } };
}
