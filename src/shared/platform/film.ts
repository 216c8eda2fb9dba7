import { createElement } from "react";

/** A film of one's own, fetched already. `label` is for screen readers. */
export interface FilmProps {
  className: string;
  path: string;
  label: string;
  /** It is looked at no more; told at once where the phone shows it over everything. */
  onEnd: () => void;
  onFail: () => void;
}

/** Taro's Video has no html form on the web (docs/HACKS.md, web-weight), so this is the browser's own. */
export function Film({ className, path, label, onFail }: FilmProps) {
  return createElement("video", {
    className,
    src: path,
    controls: true,
    autoPlay: true,
    playsInline: true,
    "aria-label": label,
    onError: onFail,
  });
}
